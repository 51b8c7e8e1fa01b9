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

start().catch((error: unknown) => send({ kind: "progressed", state: failed(String(error)) }));
