/**
 * What the interface is given and what it may ask for: data, words and callbacks.
 *
 * Knows neither the browser's extension interface, nor LinkedIn, nor the engine.
 */
import type messages from "../../_locales/en/messages.json";
import type { AdviceRecord } from "../generated/models";

export type WordKey = keyof typeof messages;

/** A sentence in the interface's language, with values put into it. */
export type Words = (key: WordKey, ...values: string[]) => string;

/** What is to be shown: exactly one of these. */
export type View =
  | { readonly kind: "loading"; readonly stale: AdviceRecord | null }
  | { readonly kind: "advice"; readonly record: AdviceRecord }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly selector: string };

/** The moment and the place from which dates are told. */
export interface Moment {
  readonly now: Date;
  readonly timeZone: string;
}

export type Choice = "add_below" | "replace";

export type Refusal =
  | "thread_changed"
  | "name_changed"
  | "no_composer"
  | "several_composers"
  | "read_only"
  | "detached"
  | "read_back";

export type InsertOutcome =
  | { readonly kind: "inserted" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "asked" };

/** What the user can set going. */
export interface Actions {
  insert(text: string, choice?: Choice): Promise<InsertOutcome>;
  copy(text: string): Promise<void>;
  retry(): void;
  /** Tells, now and whenever it changes, how many pixels below the badge the panel may cover; returns the end of it. */
  watchRoom(onRoom: (pixels: number) => void): () => void;
}
