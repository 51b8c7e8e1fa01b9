/**
 * Where a conversation stands in the page: what every layout offers to those who read and write, and
 * nothing else asks which one it is.
 */
import type { Root } from "./roots";
import { SELECTORS, type SelectorName } from "./selectors";

export interface ConversationHost {
  /** The top document, whose address names the thread. */
  readonly document: Document;
  /** The documents and shadow roots to be watched; they come and go. */
  roots(): readonly Root[];
  /** What tells the thread on show from all others; null when none is open. */
  threadId(): string | null;
  /** The pane of the conversation on show, and none that is mounted but hidden. */
  pane(): Found;
  /** Put our element where it covers nothing and moves none of the page's controls. */
  place(element: HTMLElement): void;
  /** Tells, now and on each change, how many pixels below our element hold messages only; returns the end of it. */
  watchRoom(element: HTMLElement, onRoom: (pixels: number) => void): () => void;
}

/** The one element looked for, or how many there were instead. */
export type Found = { element: Element } | { element: null; selector: SelectorName; count: number };

/** Is it drawn? A stale conversation may stay in the page without being so. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The one visible element of this name. */
export function findOne(root: ParentNode, selector: SelectorName): Found {
  return theOne(findAll([root], selector), selector);
}

/** The one visible element of this name in all roots together. */
export function findOneIn(roots: readonly ParentNode[], selector: SelectorName): Found {
  return theOne(findAll(roots, selector), selector);
}

/** All elements of this name, drawn or not. */
export function findAll(roots: readonly ParentNode[], selector: SelectorName): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(SELECTORS[selector].css)]);
}

function theOne(found: Element[], selector: SelectorName): Found {
  const matches = found.filter(isVisible);
  const [element] = matches;
  if (element !== undefined && matches.length === 1) return { element };
  return { element: null, selector, count: matches.length };
}
