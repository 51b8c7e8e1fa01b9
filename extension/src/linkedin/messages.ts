/** The messages of the pane on show: what each says, who sent it, when. Nothing is inferred. */
import type { Message } from "../generated/models";
import { localIso, sentAt } from "./event-time";
import { isVisible } from "./host";
import { FILE_SIGN, NOT_TEXT, OTHER_CLASS, SELECTORS, VOICE_SIGN } from "./selectors";
import { shownAt } from "./shown-time";
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

/** All messages with a text or a file, in the order of the page: oldest first. */
export function shownMessages(list: Element, now: Date): ShownMessage[] {
  const shown: ShownMessage[] = [];
  let name: string | null = null;
  let wasOther: boolean | null = null;
  const when = new ShownTimes(list, now);
  for (const item of messageItems(list)) {
    const heading = item.querySelector(SELECTORS.sender.css);
    const isOther = item.classList.contains(OTHER_CLASS);
    if (heading !== null) name = plainName(lineText(heading));
    else if (isOther !== wasOther) name = null;
    wasOther = isOther;
    const message = shownMessage(item, isOther, name, when.at(item));
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

/** The heading and the clock that stand over a message, carried forward to those below. */
class ShownTimes {
  readonly #marks: Element[];
  #heading = "";
  #clock = "";

  constructor(
    list: Element,
    private readonly now: Date,
  ) {
    const { dayHeading, clock } = SELECTORS;
    this.#marks = [...list.querySelectorAll(`${dayHeading.css}, ${clock.css}`)];
  }

  at(item: Element): number | null {
    const isAbove = (mark: Element) =>
      item.contains(mark) || (item.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    for (let mark = this.#marks[0]; mark !== undefined && isAbove(mark); mark = this.#marks[0]) {
      this.#marks.shift();
      if (mark.matches(SELECTORS.dayHeading.css)) this.#heading = lineText(mark);
      else this.#clock = lineText(mark);
    }
    const known = sentAt(idOf(item));
    return known ?? shownAt(this.#heading, this.#clock, languageOf(item), this.now);
  }
}

const languageOf = (element: Element) => element.ownerDocument.documentElement.lang || "en";

function shownMessage(item: Element, isOther: boolean, name: string | null, at: number | null): ShownMessage {
  const subject = item.querySelector(SELECTORS.subject.css);
  const bodies = [...item.querySelectorAll(SELECTORS.body.css)];
  return {
    id: idOf(item),
    isOther,
    name,
    at,
    subject: subject === null ? null : lineText(subject),
    text: [...bodies.filter(isText).map(messageText), ...enclosed(item)].filter(Boolean).join("\n"),
  };
}

const isText = (element: Element) => element.closest(NOT_TEXT) === null;

/** A sign for each file and voice message, with the file's name where it is shown. */
function enclosed(item: Element): string[] {
  const { file, fileName, voice } = SELECTORS;
  const outermost = (css: string) =>
    [...item.querySelectorAll(css)].filter((found) => !found.parentElement?.closest(css) && isText(found));
  const files = outermost(file.css).map((found) => {
    const name = found.querySelector(fileName.css);
    return name === null ? FILE_SIGN : `${FILE_SIGN} ${lineText(name)}`;
  });
  return [...files, ...outermost(voice.css).map(() => VOICE_SIGN)];
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
