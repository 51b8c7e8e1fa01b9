/** The hidden document that owns the engine on Chromium: connects messages to the client. */
import { EngineClient } from "./engine/client";
import type { EngineState } from "./engine/state";
import { type FromEngine, isToEngine } from "./protocol";

const announce = (state: EngineState) => {
  const message: FromEngine = { kind: "engine_changed", state };
  chrome.runtime.sendMessage(message).catch(() => undefined); // nobody listens: no page of ours is open
};

const client = new EngineClient(() => new Worker("engine-worker.js", { type: "module" }), announce);

chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  const own = sender.id === chrome.runtime.id && sender.tab === undefined;
  if (!own || !isToEngine(message)) return false;
  if (message.kind === "call_engine") {
    client.call(message.verb, message.payload).then(answer);
    return true;
  }
  if (message.kind === "renew_engine") client.start();
  answer(client.state);
  return false;
});

client.start();
