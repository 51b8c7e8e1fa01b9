/** Badge and panel together: opening, closing, and where the focus goes. */
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Badge } from "./badge";
import { Panel } from "./panel";
import type { Actions, Moment, View, Words } from "./types";

/** With less room than this, in pixels, the reasons are folded: the draft comes first. */
const TIGHT = 440;

export interface AssistantProperties {
  view: View;
  moment: Moment;
  words: Words;
  actions: Actions;
  /** The page's own theme; null: the system's. */
  theme: "light" | "dark" | null;
}

export function Assistant({ view, moment, words, actions, theme }: AssistantProperties) {
  const [isOpen, setOpen] = useState(false);
  const [isTight, setTight] = useState(false);
  const badge = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    badge.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (!isOpen) return;
    return actions.watchRoom((pixels) => {
      frame.current?.style.setProperty("--room", `${Math.round(pixels)}px`);
      setTight(pixels < TIGHT);
    });
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div
      ref={frame}
      class="frame"
      data-theme={theme ?? "system"}
      data-room={isTight ? "tight" : "wide"}
      lang={words("interface_language")}
      onKeyDown={onKeyDown}
    >
      <Badge
        {...{ view, moment, words, isOpen }}
        button={badge}
        onToggle={() => (isOpen ? close() : setOpen(true))}
      />
      {isOpen && <Panel {...{ view, moment, words, actions, isTight }} onClose={close} />}
    </div>
  );
}
