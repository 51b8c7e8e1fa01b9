/**
 * Where the engine lives, behind one interface: on Chromium a hidden document that owns the worker.
 *
 * Firefox, which has no offscreen documents, will own the worker in its background page: another class
 * with this interface. Nobody else asks which browser it is.
 */
import type { EngineAnswer, ToEngine, Verb } from "../protocol";
import type { EngineState } from "./state";

export interface EngineHost {
  /** One call of the bridge; starts the engine when it is not there. Never rejects. */
  call(verb: Verb, payload: string): Promise<EngineAnswer>;
  /** The engine's state, or null when it was never needed; does not start it. */
  state(): Promise<EngineState | null>;
  /** Start the engine again after a failure. */
  restart(): Promise<EngineState>;
}

const OFFSCREEN_PAGE = "offscreen.html";

/** Exactly one offscreen document, made on demand; asked for at the same time, it is made once. */
export class OffscreenHost implements EngineHost {
  #opening: Promise<void> | null = null;

  async call(verb: Verb, payload: string): Promise<EngineAnswer> {
    try {
      await this.#ensure();
      return await send<EngineAnswer>({ kind: "call_engine", verb, payload });
    } catch (error) {
      return { kind: "failed", reason: `the engine's document could not be reached: ${String(error)}` };
    }
  }

  async state(): Promise<EngineState | null> {
    return (await isOpen()) ? send<EngineState>({ kind: "describe_engine" }) : null;
  }

  async restart(): Promise<EngineState> {
    await this.#ensure();
    return send<EngineState>({ kind: "renew_engine" });
  }

  #ensure(): Promise<void> {
    this.#opening ??= open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }
}

async function isOpen(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return contexts.length > 0;
}

async function open(): Promise<void> {
  if (await isOpen()) return;
  await chrome.offscreen.createDocument({
    url: OFFSCREEN_PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: "Owns the worker in which the advice is computed, so that all tabs share one.",
  });
}

function send<Answer>(message: ToEngine): Promise<Answer> {
  return chrome.runtime.sendMessage<ToEngine, Answer>(message);
}
