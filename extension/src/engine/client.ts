/**
 * The engine's owner: one worker, calls queued until it is ready and given to it one at a time.
 *
 * A call that takes too long ends the worker; it is tried once more in a new one, then given up with a
 * reason. Knows nothing of what is asked or answered.
 */
import { type EngineAnswer, type FromWorker, isFromWorker, type ToWorker, type Verb } from "../protocol";
import { type EngineState, failed, loading } from "./state";

const START_LIMIT_MS = 60_000;
const CALL_LIMIT_MS = 10_000;
const ATTEMPTS = 2;

interface Call {
  id: number;
  verb: Verb;
  payload: string;
  attempts: number;
  settle: (answer: EngineAnswer) => void;
}

export class EngineClient {
  #worker: Worker | null = null;
  #state: EngineState = loading("starting");
  #queue: Call[] = [];
  #active: Call | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;

  constructor(
    private readonly makeWorker: () => Worker,
    private readonly onState: (state: EngineState) => void,
  ) {}

  get state(): EngineState {
    return this.#state;
  }

  /** Start the worker, or a new one in place of the old; what waits keeps waiting. */
  start(): void {
    this.#stop();
    this.#setState(loading("starting"));
    const worker = this.makeWorker();
    this.#worker = worker;
    worker.addEventListener("message", ({ data }) => {
      if (worker === this.#worker && isFromWorker(data)) this.#receive(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#fail(event.message || "the engine's worker could not be loaded");
    });
    this.#limit(START_LIMIT_MS, () => this.#fail(`the engine did not start in ${START_LIMIT_MS / 1000} s`));
  }

  /** One call of the bridge; never rejects: a failure is an answer with its reason. */
  call(verb: Verb, payload: string): Promise<EngineAnswer> {
    if (this.#state.kind === "failed") return Promise.resolve(this.#state);
    if (this.#worker === null) this.start();
    return new Promise((settle) => {
      this.#queue.push({ id: this.#nextId++, verb, payload, attempts: 0, settle });
      this.#next();
    });
  }

  #receive(message: FromWorker): void {
    if (message.kind === "progressed") this.#progress(message.state);
    else if (message.id === this.#active?.id) this.#settle({ kind: "answered", answer: message.answer });
  }

  #progress(state: EngineState): void {
    if (state.kind === "failed") {
      this.#fail(state.reason);
      return;
    }
    this.#setState(state);
    if (state.kind !== "ready") return;
    clearTimeout(this.#timer);
    this.#next();
  }

  /** Give the worker its next call, when it is ready and has none. */
  #next(): void {
    if (this.#state.kind !== "ready" || this.#active !== null) return;
    const call = this.#queue.shift();
    if (call === undefined) return;
    call.attempts += 1;
    this.#active = call;
    const message: ToWorker = { kind: "call", id: call.id, verb: call.verb, payload: call.payload };
    this.#worker?.postMessage(message);
    this.#limit(CALL_LIMIT_MS, () => this.#expire(call));
  }

  #settle(answer: EngineAnswer): void {
    clearTimeout(this.#timer);
    const call = this.#active;
    this.#active = null;
    call?.settle(answer);
    this.#next();
  }

  /** Only ending the worker ends a call that hangs. */
  #expire(call: Call): void {
    this.#active = null;
    if (call.attempts < ATTEMPTS) this.#queue.unshift(call);
    else {
      const reason = `the engine gave no answer in ${CALL_LIMIT_MS / 1000} s, ${ATTEMPTS} times`;
      call.settle({ kind: "failed", reason });
    }
    this.start();
  }

  #fail(reason: string): void {
    this.#stop();
    const answer = failed(reason);
    this.#setState(answer);
    const waiting = this.#active === null ? this.#queue : [this.#active, ...this.#queue];
    this.#active = null;
    this.#queue = [];
    for (const call of waiting) call.settle({ kind: "failed", reason });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    if (this.#active === null) return;
    this.#queue.unshift(this.#active);
    this.#active = null;
  }

  #limit(ms: number, onEnd: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(onEnd, ms);
  }

  #setState(state: EngineState): void {
    this.#state = state;
    this.onState(state);
  }
}
