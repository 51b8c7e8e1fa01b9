/** The badge: one button that says the next step, by word and by colour, and opens the panel. */
import type { Ref } from "preact";
import { badgeWords, recordOf } from "./badge-words";
import { Icon, type Shape } from "./icons";
import { trusted } from "./trusted";
import type { Moment, View, Words } from "./types";

interface Properties {
  view: View;
  moment: Moment;
  words: Words;
  isOpen: boolean;
  button: Ref<HTMLButtonElement>;
  onToggle: () => void;
}

const STATES = { loading: "loading", advice: "ready", failed: "failed", unreadable: "failed" } as const;

export function Badge({ view, moment, words, isOpen, button, onToggle }: Properties) {
  const record = recordOf(view);
  return (
    <button
      ref={button}
      type="button"
      class="badge"
      data-part="badge"
      data-state={STATES[view.kind]}
      data-action={record?.action ?? "none"}
      data-status={record?.status ?? "none"}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onClick={trusted(onToggle)}
    >
      <Icon shape={shapeOf(view)} />
      <span>{badgeWords(view, moment, words)}</span>
      <Icon shape="chevron" />
    </button>
  );
}

function shapeOf(view: View): Shape {
  const record = recordOf(view);
  if (record === null) return view.kind === "loading" ? "clock" : "alert";
  if (record.action === "none" || record.action === "move_on") return "check";
  if (record.status === "upcoming") return "clock";
  return record.status === "overdue" ? "alert" : "pen";
}
