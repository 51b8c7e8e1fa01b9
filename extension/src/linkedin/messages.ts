/** The messages of the pane on show: what each says, who sent it, when. Nothing is inferred. */
import type { Message } from "../generated/models";
import { localIso, sentAt } from "./event-time";
import { isVisible } from "./host";
import { OTHER_CLASS, SELECTORS } from "./selectors";
import { lineText, messageText, plainName, sameName } from "./text";

/** One message as its element shows it; `name` is carried forward through its group. */
export interface ShownMessage {
  readonly id: string;
  readonly isOther: boolean;
  readonly name: string | null;
  readonly at: number | null;
  readonly subject: string | null;
  readonly text: string;
}

/** All messages with a text, in the order of the page: oldest first. */
export function shownMessages(list: Element): ShownMessage[] {
  const shown: ShownMessage[] = [];
  let name: string | null = null;
  let wasOther: boolean | null = null;
  for (const item of messageItems(list)) {
    const heading = item.querySelector(SELECTORS.sender.css);
    const isOther = item.classList.contains(OTHER_CLASS);
    if (heading !== null) name = plainName(lineText(heading));
    else if (isOther !== wasOther) name = null;
    wasOther = isOther;
    const message = shownMessage(item, isOther, name);
    if (message.text !== "") shown.push(message);
  }
  return shown;
}

/** The ids of the messages in the list, which tell one thread's messages from another's. */
export function messageIds(list: Element): string[] {
  return [...list.querySelectorAll(SELECTORS.item.css)].map(idOf).filter(Boolean);
}

function messageItems(list: Element): Element[] {
  const { css } = SELECTORS.item;
  return [...list.querySelectorAll(css)].filter(
    (item) => item.querySelector(css) === null && isVisible(item),
  );
}

const idOf = (item: Element) => item.getAttribute("data-event-urn") ?? "";

function shownMessage(item: Element, isOther: boolean, name: string | null): ShownMessage {
  const subject = item.querySelector(SELECTORS.subject.css);
  const bodies = [...item.querySelectorAll(SELECTORS.body.css)];
  return {
    id: idOf(item),
    isOther,
    name,
    at: sentAt(idOf(item)),
    subject: subject === null ? null : lineText(subject),
    text: bodies.map(messageText).filter(Boolean).join("\n"),
  };
}

/** Does the class that says who sent it contradict the name above it? */
export function isContradicted({ name, isOther }: ShownMessage, me: string, counterpart: string): boolean {
  if (name === null || sameName(me, counterpart)) return false;
  return sameName(name, isOther ? me : counterpart);
}

/** In the core's form; null when the page does not say when it was sent. */
export function toMessage(message: ShownMessage, sender: string, isSponsored: boolean): Message | null {
  if (message.at === null) return null;
  const kind = isSponsored ? "sponsored" : message.subject === null ? "message" : "inmail";
  return { sender, sent_at: localIso(message.at), kind, subject: message.subject, text: message.text };
}
