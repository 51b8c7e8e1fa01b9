/**
 * From what the page shows to what is to be shown: asks for advice on each conversation and tells the view.
 *
 * Knows neither the page nor the browser: what it needs is given to it. An answer that comes after the
 * user has gone on to another conversation is dropped.
 */
import type { AdviceRecord, Conversation } from "./generated/models";
import type { AdviceAnswer } from "./protocol";

/** What the page shows, as far as the advisor is concerned. */
export type Sight =
  | { readonly kind: "none" }
  | { readonly kind: "unsettled"; readonly threadId: string }
  | { readonly kind: "unreadable"; readonly threadId: string; readonly selector: string }
  | ({ readonly kind: "conversation"; readonly threadId: string; readonly counterpart: string } & Read);

type Read = { readonly me: string } & Pick<Conversation, "participants" | "messages">;

export type ReadSight = Extract<Sight, { kind: "conversation" }>;

export interface Ports {
  /** Advice on this conversation, as of now. */
  ask(key: string, sight: ReadSight): Promise<AdviceAnswer>;
  key(threadId: string): Promise<string>;
  remember(key: string): Promise<AdviceRecord | null>;
  keep(key: string, record: AdviceRecord): Promise<void>;
  show(display: Display): void;
}

/** What is to be shown. `stale` advice is from an earlier visit, until it is confirmed. */
export type Display =
  | { readonly kind: "nothing" }
  | { readonly kind: "loading"; readonly stale: AdviceRecord | null }
  | { readonly kind: "advice"; readonly record: AdviceRecord; readonly sight: ReadSight }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly selector: string };

/** An answer that comes sooner is shown without announcing it. */
const SLOW_MS = 250;

export class Advisor {
  #sight: Sight = { kind: "none" };
  #shownThread: string | null = null;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: Ports) {}

  /** The page shows something else than before. */
  async see(sight: Sight): Promise<void> {
    this.#sight = sight;
    const isSameThread = sight.kind !== "none" && sight.threadId === this.#shownThread;
    if (sight.kind === "conversation") await this.#advise(sight, isSameThread);
    else if (sight.kind === "unreadable") this.#show(sight, { kind: "unreadable", selector: sight.selector });
    else if (!isSameThread) this.#show(null, { kind: "nothing" });
  }

  /** Ask anew after a failure. */
  async retry(): Promise<void> {
    const sight = this.#sight;
    if (sight.kind !== "conversation") return;
    this.#show(sight, { kind: "loading", stale: null });
    await this.#advise(sight, true);
  }

  /** Ask again behind what is shown: time has passed. */
  async confirm(): Promise<void> {
    if (this.#sight.kind === "conversation") await this.#advise(this.#sight, true);
  }

  async #advise(sight: ReadSight, isShown: boolean): Promise<void> {
    const key = await this.ports.key(sight.threadId);
    if (!isShown) await this.#anticipate(key, sight);
    if (this.#sight !== sight) return;
    const answer = await this.ports.ask(key, sight);
    if (this.#sight !== sight) return;
    if (answer.kind === "advised") await this.#conclude(key, sight, answer.record);
    else {
      const reason = answer.kind === "failed" ? answer.reason : `${answer.code}: ${answer.message}`;
      this.#show(sight, { kind: "failed", reason });
    }
  }

  /** What was advised last time at once; without that, nothing until the answer is slow to come. */
  async #anticipate(key: string, sight: ReadSight): Promise<void> {
    const stale = await this.ports.remember(key);
    if (this.#sight !== sight) return;
    this.#show(sight, stale?.recruiting ? { kind: "loading", stale } : { kind: "nothing" });
    const announce = () => {
      if (this.#sight === sight) this.#show(sight, { kind: "loading", stale: null });
    };
    if (stale === null) this.#slow = setTimeout(announce, SLOW_MS);
  }

  async #conclude(key: string, sight: ReadSight, record: AdviceRecord): Promise<void> {
    this.#show(sight, record.recruiting ? { kind: "advice", record, sight } : { kind: "nothing" });
    await this.ports.keep(key, record);
  }

  #show(sight: { threadId: string } | null, display: Display): void {
    clearTimeout(this.#slow);
    this.#shownThread = sight?.threadId ?? null;
    this.ports.show(display);
  }
}
