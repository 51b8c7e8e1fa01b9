/** The service worker: connects what the pages ask to the engine's host; keeps no state of its own. */
import { advise } from "./engine/advise";
import { OffscreenHost } from "./engine/host";
import { type AdviceAnswer, type EngineReport, isToBackground, type ToBackground } from "./protocol";

const LINKEDIN = "https://www.linkedin.com";
const host = new OffscreenHost();

async function handle(message: ToBackground): Promise<AdviceAnswer | EngineReport | undefined> {
  switch (message.kind) {
    case "advise":
      return advise(host, message.request);
    case "get_engine_state":
      return { state: await host.state() };
    case "restart_engine":
      return { state: await host.restart() };
    case "open_options":
      await chrome.runtime.openOptionsPage();
      return undefined;
  }
}

/** Our own pages, and our content script on LinkedIn. */
function isKnown(sender: chrome.runtime.MessageSender): boolean {
  if (sender.id !== chrome.runtime.id) return false;
  return sender.origin === LINKEDIN || sender.origin === new URL(chrome.runtime.getURL("")).origin;
}

chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  if (!isKnown(sender) || !isToBackground(message)) return false;
  handle(message).then(answer, (error: unknown) => answer({ kind: "failed", reason: String(error) }));
  return true;
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("options.html?first") });
});
