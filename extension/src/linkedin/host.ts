/**
 * Where a conversation stands in the page. Only the full page now; frames, shadow roots and bubbles
 * are further values of `ConversationHost`, and nothing else asks which one it is.
 */
import { SELECTORS, type SelectorName, THREAD_PATH } from "./selectors";

export interface ConversationHost {
  readonly document: Document;
  /** The id of the thread on show, from the address of the top window; null when none is open. */
  threadId(): string | null;
  /** The pane of the conversation on show, and none that is mounted but hidden. */
  pane(): Found;
  /** Where the user's own photo is. */
  navigation(): ParentNode;
  /** Put our element where it covers nothing and moves none of the page's controls. */
  place(element: HTMLElement): void;
  /** Tells, now and on each change, how many pixels below our element hold messages only; returns the end of it. */
  watchRoom(element: HTMLElement, onRoom: (pixels: number) => void): () => void;
}

/** A panel smaller than this is of no use; then it may cover more. */
const LEAST_ROOM = 400;

/** To the window's edge, in pixels. */
const MARGIN = 8;

/** The one element looked for, or how many there were instead. */
export type Found = { element: Element } | { element: null; selector: SelectorName; count: number };

/** Is it drawn? A stale conversation may stay in the page without being so. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The one visible element of this name. */
export function findOne(root: ParentNode, selector: SelectorName): Found {
  const matches = [...root.querySelectorAll(SELECTORS[selector].css)].filter(isVisible);
  const [element] = matches;
  if (element !== undefined && matches.length === 1) return { element };
  return { element: null, selector, count: matches.length };
}

export class FullPage implements ConversationHost {
  constructor(readonly document: Document) {}

  threadId(): string | null {
    const id = THREAD_PATH.exec(this.document.location.pathname)?.[1];
    return id === undefined ? null : decodeThreadId(id);
  }

  pane(): Found {
    return findOne(this.document, "pane");
  }

  navigation(): ParentNode {
    return this.document;
  }

  /** A row of its own under the title bar: the list of messages gives way, at its far end. */
  place(element: HTMLElement): void {
    const { element: pane } = this.pane();
    if (pane === null) {
      element.remove();
      return;
    }
    const bar = pane.querySelector(SELECTORS.titleBar.css);
    const anchor = bar?.parentElement === pane ? bar : null;
    const isPlaced = element.parentElement === pane && element.previousElementSibling === anchor;
    if (isPlaced) return;
    if (anchor === null) pane.prepend(element);
    else anchor.after(element);
  }

  watchRoom(element: HTMLElement, onRoom: (pixels: number) => void): () => void {
    const { documentElement } = this.document;
    const list = this.pane().element?.querySelector(SELECTORS.scroller.css) ?? documentElement;
    const measure = () => {
      const { bottom: start } = element.getBoundingClientRect();
      const most = documentElement.clientHeight - start - MARGIN;
      onRoom(Math.min(most, Math.max(LEAST_ROOM, list.getBoundingClientRect().bottom - start)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    observer.observe(documentElement);
    measure();
    return () => observer.disconnect();
  }
}

/** A thread's id is written as it is or percent-encoded; both are the same thread. */
function decodeThreadId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
