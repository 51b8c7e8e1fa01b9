/** The content script: connects LinkedIn's page, the background and the interface. */
import { Advisor, type Display, type ReadSight } from "./advisor";
import { insertDraft } from "./linkedin/composer";
import { watchConversation } from "./linkedin/navigation";
import { LinkedInPage } from "./linkedin/page";
import { pageTheme } from "./linkedin/theme";
import { type AdviceAnswer, isToContent, type PageReport, type ToBackground } from "./protocol";
import { adviseRequest } from "./request";
import { presentMoment } from "./store/clock";
import { conversationKey, keepConversation, readConversation } from "./store/conversations";
import { readSettings } from "./store/settings";
import { Assistant } from "./ui/assistant";
import { createContainer } from "./ui/container";
import { ReloadLine } from "./ui/reload-line";
import type { Actions, Words } from "./ui/types";

const words: Words = (key, ...values) => chrome.i18n.getMessage(key, values);
const language = words("interface_language") === "fr" ? "fr" : "en";
const reloadLine = words("failed_reload"); // asked for now: an extension that was updated answers no more
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

const host = new LinkedInPage(document);
let container = createContainer(document);
const lifetime = new AbortController();
let report: PageReport = { kind: "no_conversation" };
let shown: Display = { kind: "nothing" };
let now = new Date();
let shift = 0; // from the machine's clock to the given one; none in released builds

async function ask(key: string, sight: ReadSight): Promise<AdviceAnswer> {
  const settings = await readSettings();
  now = await presentMoment();
  const request = adviseRequest(key, sight, { now, timeZone, language, settings });
  return send({ kind: "advise", request });
}

function send<Answer>(message: ToBackground): Promise<Answer> {
  return chrome.runtime.sendMessage<ToBackground, Answer>(message);
}

function show(display: Display): void {
  shown = display;
  if (display.kind === "nothing") {
    container.destroy();
    return;
  }
  if (isElsewhere()) {
    container.destroy();
    container = createContainer(paneDocument());
  }
  host.place(container.element);
  const actions = actionsFor(display);
  const moment = { now, timeZone };
  const thread = host.threadId() ?? "";
  const theme = pageTheme(document);
  container.render(
    <Assistant key={thread} view={display} moment={moment} words={words} actions={actions} theme={theme} />,
  );
}

/** Each conversation in view has its own document when it stands in a frame. */
const paneDocument = () => host.pane().element?.ownerDocument ?? document;
const isElsewhere = () => host.pane().element !== null && container.element.ownerDocument !== paneDocument();

function actionsFor(display: Display): Actions {
  return {
    insert: async (text, choice) => {
      if (display.kind !== "advice") return { kind: "refused", reason: "thread_changed" };
      return insertDraft(host, display.sight, text, choice);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    retry: () => attempt(send({ kind: "restart_engine" }).then(() => advisor.retry())),
    watchRoom: (onRoom) => host.watchRoom(container.element, onRoom),
  };
}

const advisor = new Advisor({
  ask,
  key: conversationKey,
  remember: async (key) => {
    now = await presentMoment();
    return (await readConversation(key))?.record ?? null;
  },
  keep: keepConversation,
  show,
});

/** What fails here fails because the extension was updated under an open page, or is told to the user. */
function attempt(work: Promise<void>): void {
  work.catch((error: unknown) => {
    if (chrome.runtime?.id === undefined) stop();
    else show({ kind: "failed", reason: String(error) });
  });
}

function stop(): void {
  lifetime.abort();
  host.place(container.element);
  container.render(<ReloadLine text={reloadLine} theme={pageTheme(document)} />);
}

async function start(): Promise<void> {
  shift = (await presentMoment()).getTime() - Date.now();
  watchConversation(host, {
    signal: lifetime.signal,
    now: () => new Date(Date.now() + shift),
    onLook: () => {
      if (shown.kind === "nothing") return;
      if (isElsewhere()) show(shown);
      else host.place(container.element);
    },
    onSight: (sight) => {
      if (sight.kind === "conversation") report = { kind: "reading" };
      else if (sight.kind === "unreadable") report = { kind: "unreadable", selector: sight.selector };
      else report = { kind: "no_conversation" };
      attempt(advisor.see(sight));
    },
  });
}

attempt(start());

document.addEventListener(
  "visibilitychange",
  () => {
    if (document.visibilityState === "visible") attempt(advisor.confirm());
  },
  { signal: lifetime.signal },
);

chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  if (sender.id === chrome.runtime.id && isToContent(message)) answer(report);
  return false;
});
