/** The engine's state is a value: loading, ready or failed; whoever shows it needs nothing else. */

export type EngineState =
  | { kind: "loading"; message: LoadingStep }
  | { kind: "ready" }
  | { kind: "failed"; reason: string };

/** What the engine is doing while it loads, in the order in which it happens. */
export type LoadingStep = "starting" | "runtime" | "core";

export const loading = (message: LoadingStep): EngineState => ({ kind: "loading", message });
export const ready: EngineState = { kind: "ready" };
export const failed = (reason: string): EngineState => ({ kind: "failed", reason });
