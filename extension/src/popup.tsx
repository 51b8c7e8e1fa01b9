/** The toolbar button's page: connects what the background and the tab in front say to the view. */
import type { EngineState } from "./engine/state";
import {
  type EngineReport,
  isFromEngine,
  type PageReport,
  type ToBackground,
  type ToContent,
} from "./protocol";
import { renderPage } from "./ui/page";
import { type PageView, PopupView } from "./ui/popup-view";
import type { Words } from "./ui/types";

const LINKEDIN = "https://www.linkedin.com/";
const words: Words = (key, ...values) => chrome.i18n.getMessage(key, values);
let engine: EngineState | null = null;
let page: PageView = { kind: "off" };

function show(): void {
  renderPage(
    document,
    <PopupView
      engine={engine ?? { kind: "idle" }}
      page={page}
      words={words}
      onRetry={() => ask("restart_engine")}
      onOptions={() => chrome.runtime.openOptionsPage()}
    />,
    words,
  );
}

async function ask(kind: "get_engine_state" | "restart_engine"): Promise<void> {
  const report = await chrome.runtime.sendMessage<ToBackground, EngineReport>({ kind });
  engine = report.state;
  show();
}

async function askPage(): Promise<PageView> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith(LINKEDIN)) return { kind: "off" };
  const message: ToContent = { kind: "describe_page" };
  const silence = () => ({ kind: "reload" }) as const; // no content script is there to answer
  return chrome.tabs.sendMessage<ToContent, PageReport>(tab.id, message).catch(silence);
}

chrome.runtime.onMessage.addListener((message: unknown, sender) => {
  if (sender.id !== chrome.runtime.id || !isFromEngine(message)) return false;
  engine = message.state;
  show();
  return false;
});

show();
page = await askPage();
await ask("get_engine_state");
