/**
 * Notices the conversation on show: one observer for all roots, its work at most once a frame, no polling.
 *
 * A reading is given on when two looks in a row agree. After a switch of threads the old messages may
 * stand under the new address for a while, or the reverse: so the messages must have changed with it. What
 * cannot be read is reported only when it stays so for a moment: a page being built is not a broken one.
 */
import { type Obstacle, type Reading, readConversation } from "./conversation";
import type { ConversationHost } from "./host";
import { messageIds } from "./messages";
import type { Root } from "./roots";
import { SELECTORS } from "./selectors";

const GRACE_MS = 1500;
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["class", "style", "hidden", "data-event-urn"],
};
/** A frame's new document, and a shadow root, come without a mutation: a frame loads, something gets the focus. */
const HEARD = ["load", "focusin"];

/** What may be told of the page: `unsettled` while it is changing under our eyes. */
export type Sight = Reading | { readonly kind: "unsettled"; readonly threadId: string };

export interface Watching {
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** A different sight than the last. */
  readonly onSight: (sight: Sight) => void;
  /** The page changed somehow; called at most once a frame, so it must be cheap. */
  readonly onLook: () => void;
}

interface Look {
  readonly threadId: string | null;
  /** In a bubble another id stands for the thread than in the inbox. */
  readonly isBubble: boolean;
  readonly ids: readonly string[];
  readonly print: string;
}

export function watchConversation(host: ConversationHost, watching: Watching): void {
  const { signal } = watching;
  const { defaultView } = host.document;
  const look = () => watcher.schedule();
  const observer = new MutationObserver(look);
  const known = new WeakSet<Root>();
  const watchRoots = () => {
    for (const root of host.roots()) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, WATCHED);
      for (const type of HEARD) root.addEventListener(type, look, { signal, capture: true });
    }
  };
  const onLook = () => {
    watchRoots();
    watching.onLook();
  };
  const watcher = new Watcher(host, { ...watching, onLook });
  signal.addEventListener("abort", () => observer.disconnect());
  defaultView?.addEventListener("resize", look, { signal });
  defaultView?.navigation?.addEventListener("currententrychange", look, { signal });
  look();
}

class Watcher {
  #isScheduled = false;
  #isUnsettled = false;
  #last: Look | null = null;
  #read: Look | null = null;
  /** The last thread whose messages were seen. */
  #known: Look | null = null;
  #told = "";
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ConversationHost,
    private readonly watching: Watching,
  ) {
    watching.signal.addEventListener("abort", () => clearTimeout(this.#grace));
  }

  schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      if (!this.watching.signal.aborted) this.#look();
    });
  }

  #look(): void {
    this.watching.onLook();
    const look = takeLook(this.host);
    const isStable = look.print === this.#last?.print;
    this.#last = look;
    if (look.print === this.#read?.print && !this.#isUnsettled) return;
    if (!isStable) this.#lookAgain(look);
    else if (this.#isMixed(look)) this.#wait(look, "counterpart");
    else this.#readAll(look);
  }

  /** One thread's messages under another's address. */
  #isMixed({ threadId, isBubble, ids }: Look): boolean {
    const known = this.#known;
    if (known === null || known.isBubble !== isBubble || ids.length === 0) return false;
    const overlaps = ids.some((id) => known.ids.includes(id));
    return overlaps !== (threadId === known.threadId);
  }

  #readAll(look: Look): void {
    const reading = readConversation(this.host, this.watching.now());
    if (reading.kind === "unreadable") this.#wait(look, reading.selector);
    else this.#settle(look, reading);
  }

  #lookAgain({ threadId }: Look): void {
    if (threadId !== null && threadId !== this.#read?.threadId) {
      this.#isUnsettled = true;
      this.#tell({ kind: "unsettled", threadId });
    }
    this.schedule();
  }

  /** Nothing moves any more, and yet it cannot be read: say so if it stays like that. */
  #wait(look: Look, selector: Obstacle): void {
    clearTimeout(this.#grace);
    this.#grace = setTimeout(() => this.#giveUp(look, selector), GRACE_MS);
  }

  /** Under the same address, other messages are after all what the page shows of this thread. */
  #giveUp(look: Look, selector: Obstacle): void {
    if (look.threadId === null || look.print !== takeLook(this.host).print) this.schedule();
    else if (selector === "counterpart" && look.threadId === this.#known?.threadId) this.#settle(look);
    else this.#settle(look, { kind: "unreadable", threadId: look.threadId, selector });
  }

  #settle(look: Look, reading = readConversation(this.host, this.watching.now())): void {
    clearTimeout(this.#grace);
    this.#isUnsettled = false;
    this.#read = look;
    if (look.ids.length > 0) this.#known = look;
    this.#tell(reading);
  }

  #tell(sight: Sight): void {
    const told = JSON.stringify(sight);
    if (told === this.#told) return;
    this.#told = told;
    this.watching.onSight(sight);
  }
}

/** A cheap picture of what is on show, to be compared with the next. */
function takeLook(host: ConversationHost): Look {
  const threadId = host.threadId();
  const pane = threadId === null ? null : host.pane().element;
  const list = pane?.querySelector(SELECTORS.list.css) ?? null;
  const ids = list === null ? [] : messageIds(list);
  const name = pane?.querySelector(SELECTORS.name.css)?.textContent ?? "";
  const print = JSON.stringify([threadId, pane !== null, name, ids, list?.textContent ?? ""]);
  return { threadId, isBubble: pane?.matches(SELECTORS.bubble.css) ?? false, ids, print };
}
