/** Conversations in bubbles over another page: which of them is the one in use, and what tells it from others. */
import { isVisible } from "./host";
import type { Root } from "./roots";
import { ACTIVE_CLASS, MINIMISED_CLASS, PROFILE_PATH, SELECTORS } from "./selectors";
import { lineText, plainName } from "./text";

/** Remembers the bubble last used: the focus may go elsewhere, to the page behind it, and come back. */
export class Bubbles {
  #used: Element | null = null;

  /** The bubble with the focus, else the one that had it, else the active, else the newest; null: none is open. */
  current(roots: readonly Root[]): Element | null {
    const open = roots.flatMap((root) => [...root.querySelectorAll(SELECTORS.bubble.css)]).filter(isOpen);
    const focused = open.find((bubble) => bubble.matches(":focus-within"));
    if (focused !== undefined) this.#used = focused;
    const used = open.find((bubble) => bubble === this.#used);
    const active = open.find((bubble) => bubble.classList.contains(ACTIVE_CLASS));
    return used ?? active ?? open.at(-1) ?? null;
  }
}

/** A bubble without messages is a new message, or not built yet. */
function isOpen(bubble: Element): boolean {
  if (bubble.classList.contains(MINIMISED_CLASS)) return false;
  const item = bubble.querySelector(SELECTORS.item.css);
  return item !== null && isVisible(item);
}

/** The thread's id is nowhere in a bubble: the counterpart's profile stands for it, a group's name for a group. */
export function bubbleKey(bubble: Element): string | null {
  const profile = bubble.querySelector(SELECTORS.bubbleProfile.css)?.getAttribute("href") ?? "";
  const id = PROFILE_PATH.exec(profile)?.[1];
  if (id !== undefined) return `profile:${id}`;
  const title = bubble.querySelector(SELECTORS.name.css);
  return title === null ? null : `title:${plainName(lineText(title))}`;
}
