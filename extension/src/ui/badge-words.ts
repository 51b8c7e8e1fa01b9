/** The badge in a few words: the next step and its day; the colour only repeats them. */
import type { AdviceRecord } from "../generated/models";
import { nearDay } from "./days";
import type { Moment, View, WordKey, Words } from "./types";

export function badgeWords(view: View, moment: Moment, words: Words): string {
  switch (view.kind) {
    case "failed":
      return words("badge_failed");
    case "unreadable":
      return words("badge_unreadable");
    case "advice":
      return stepWords(view.record, moment, words);
    case "loading":
      if (view.stale === null) return words("badge_loading");
      return words("badge_stale", stepWords(view.stale, moment, words));
  }
}

/** The record that the badge speaks of, when there is one. */
export function recordOf(view: View): AdviceRecord | null {
  if (view.kind === "advice") return view.record;
  return view.kind === "loading" ? view.stale : null;
}

function stepWords({ action, status, earliest }: AdviceRecord, moment: Moment, words: Words): string {
  if (action === "none" || status === null) return words("badge_none");
  const key: WordKey = `badge_${action}_${status}`;
  if (status !== "upcoming" || action === "move_on") return words(key);
  return earliest === null ? words("badge_waiting") : words(key, nearDay(earliest, moment, words));
}
