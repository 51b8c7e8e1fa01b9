/**
 * LinkedIn's page as a host of conversations: the inbox where the address names a thread, in whichever
 * document it is drawn; elsewhere the bubble in use.
 */
import { Bubbles, bubbleKey } from "./bubbles";
import { type ConversationHost, type Found, findOneIn } from "./host";
import { findRoots, type Root } from "./roots";
import { SELECTORS, THREAD_PATH } from "./selectors";

/** A panel smaller than this is of no use; then it may cover more, but never leave the window. */
const LEAST_ROOM = 400;

/** To the window's edge, in pixels. */
const MARGIN = 8;

export class LinkedInPage implements ConversationHost {
  readonly #bubbles = new Bubbles();

  constructor(readonly document: Document) {}

  roots(): readonly Root[] {
    return findRoots(this.document);
  }

  threadId(): string | null {
    const addressed = this.#addressed();
    if (addressed !== null) return addressed;
    const bubble = this.#bubbles.current(this.roots());
    return bubble === null ? null : bubbleKey(bubble);
  }

  pane(): Found {
    const roots = this.roots();
    if (this.#addressed() !== null) return findOneIn(roots, "pane");
    const element = this.#bubbles.current(roots);
    return element === null ? { element, selector: "bubble", count: 0 } : { element };
  }

  /** A row of its own over the messages, under the title bar: the list gives way, at its far end. */
  place(element: HTMLElement): void {
    const { element: pane } = this.pane();
    if (pane === null) {
      element.remove();
      return;
    }
    const column = pane.querySelector(SELECTORS.bubbleBody.css) ?? pane;
    const bar = column.querySelector(SELECTORS.titleBar.css);
    const anchor = bar?.parentElement === column ? bar : null;
    const isPlaced = element.parentElement === column && element.previousElementSibling === anchor;
    if (isPlaced) return;
    if (anchor === null) column.prepend(element);
    else anchor.after(element);
  }

  watchRoom(element: HTMLElement, onRoom: (pixels: number) => void): () => void {
    const { documentElement } = element.ownerDocument;
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

  /** The thread that the address of the top window names. */
  #addressed(): string | null {
    const id = THREAD_PATH.exec(this.document.location.pathname)?.[1];
    return id === undefined ? null : decodeThreadId(id);
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
