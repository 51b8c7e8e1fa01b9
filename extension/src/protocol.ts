/**
 * Every message between the parts, a union by `kind` for each direction, and the checks made on arrival.
 *
 * Commands are verbs, events past participles. Kinds are unique over all directions: `runtime.sendMessage`
 * reaches every page of the extension, and each part answers only the kinds that are its own.
 */
import type { EngineState } from "./engine/state";
import type { AdviceRecord, AdviseRequest, Bridge } from "./generated/models";

export type Verb = keyof Bridge;

/** From a content script, the popup or the options page to the background. */
export type ToBackground =
  /** What to do in this conversation? Answered with `AdviceAnswer`. */
  | { kind: "advise"; request: AdviseRequest }
  /** How is the engine? Answered with `EngineReport`; does not start it. */
  | { kind: "get_engine_state" }
  /** The engine failed and the user asks to start it again. Answered with `EngineReport`. */
  | { kind: "restart_engine" }
  /** Show the options page; only the background may open one for a content script. */
  | { kind: "open_options" };

/** From the background to the document that owns the engine. */
export type ToEngine =
  /** One call of the bridge: JSON text in. Answered with `EngineAnswer`. */
  | { kind: "call_engine"; verb: Verb; payload: string }
  /** Answered with the `EngineState`. */
  | { kind: "describe_engine" }
  /** End the worker and start another. Answered with the `EngineState`. */
  | { kind: "renew_engine" };

/** From the document that owns the engine to every open page of the extension. */
export type FromEngine = { kind: "engine_changed"; state: EngineState };

/** From the popup to the content script of the tab in front. */
export type ToContent =
  /** What do you see on this page? Answered with `PageReport`. */
  { kind: "describe_page" };

/** From the engine's owner to its worker. */
export type ToWorker = { kind: "call"; id: number; verb: Verb; payload: string };

/** From the worker to the engine's owner. */
export type FromWorker =
  | { kind: "progressed"; state: EngineState }
  /** The answer to the call with this id, JSON text as the bridge gave it. */
  | { kind: "answered"; id: number; answer: string };

/** What became of one call: the bridge's JSON text, or why there is none. */
export type EngineAnswer = { kind: "answered"; answer: string } | { kind: "failed"; reason: string };

/** The advice, or why there is none: the engine does not run, or it refused the conversation. */
export type AdviceAnswer =
  | { kind: "advised"; record: AdviceRecord }
  | { kind: "failed"; reason: string }
  | { kind: "refused"; code: string; message: string };

/** The engine's state; null when nobody has needed it yet. */
export interface EngineReport {
  state: EngineState | null;
}

/** What the content script sees: a conversation, none, or one that it cannot read (and the selector's name). */
export type PageReport =
  | { kind: "reading" }
  | { kind: "no_conversation" }
  | { kind: "unreadable"; selector: string };

type Fields = Record<string, unknown>;
type Shapes<M extends { kind: string }> = { [K in M["kind"]]: (fields: Fields) => boolean };

const VERBS: Record<Verb, true> = { advise: true, explain: true, policy_presets: true };
const alone = () => true;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isState = (value: unknown) => isFields(value) && typeof value.kind === "string";

/** A check that a message is one of a direction's, with the fields of its kind. */
function guard<M extends { kind: string }>(shapes: Shapes<M>): (value: unknown) => value is M {
  const table: Record<string, (fields: Fields) => boolean> = shapes;
  return (value): value is M => {
    if (!isFields(value) || typeof value.kind !== "string") return false;
    return Object.hasOwn(table, value.kind) && table[value.kind]?.(value) === true;
  };
}

const isVerb = (value: unknown) => typeof value === "string" && Object.hasOwn(VERBS, value);

export const isToBackground = guard<ToBackground>({
  advise: ({ request }) => isFields(request) && isFields(request.conversation),
  get_engine_state: alone,
  restart_engine: alone,
  open_options: alone,
});

export const isToEngine = guard<ToEngine>({
  call_engine: ({ verb, payload }) => isVerb(verb) && typeof payload === "string",
  describe_engine: alone,
  renew_engine: alone,
});

export const isFromEngine = guard<FromEngine>({ engine_changed: ({ state }) => isState(state) });

export const isToContent = guard<ToContent>({ describe_page: alone });

export const isToWorker = guard<ToWorker>({
  call: ({ id, verb, payload }) => typeof id === "number" && isVerb(verb) && typeof payload === "string",
});

export const isFromWorker = guard<FromWorker>({
  progressed: ({ state }) => isState(state),
  answered: ({ id, answer }) => typeof id === "number" && typeof answer === "string",
});
