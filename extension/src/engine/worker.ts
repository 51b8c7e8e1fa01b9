/** The worker: loads Python once, then answers one call after another. */
import { type FromWorker, isToWorker } from "../protocol";
import { startPython } from "./runtime";
import { failed, type LoadingStep, loading, ready } from "./state";

const send = (message: FromWorker) => self.postMessage(message);
const onStep = (step: LoadingStep) => send({ kind: "progressed", state: loading(step) });

async function start(): Promise<void> {
  const call = await startPython(new URL("python/", self.location.href), onStep);
  self.addEventListener("message", ({ data }) => {
    if (isToWorker(data)) send({ kind: "answered", id: data.id, answer: call(data.verb, data.payload) });
  });
  send({ kind: "progressed", state: ready });
}

/** What the runtime throws when it ends is not an Error, but has a name and a message too. */
function describe(error: unknown): string {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return message === undefined ? String(error) : `${name ?? "error"}: ${message}`;
}

start().catch((error: unknown) => send({ kind: "progressed", state: failed(describe(error)) }));
