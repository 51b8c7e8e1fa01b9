/** Reads the conversation on show, whole, or names what could not be read. Guesses nothing. */
import type { Message, Participant } from "../generated/models";
import { type ConversationHost, findAll, findOne } from "./host";
import { isContradicted, type ShownMessage, shownMessages, toMessage } from "./messages";
import { PRESENCE_TEXT, SELECTORS, type SelectorName } from "./selectors";
import { lineText, nameOfPhoto, plainName, sameName } from "./text";

/** What failed: a selector, or a check on what was read. */
export type Obstacle = SelectorName | "time" | "direction" | "counterpart";

export interface ReadConversation {
  readonly kind: "conversation";
  readonly threadId: string;
  readonly counterpart: string;
  readonly me: string;
  readonly participants: Participant[];
  readonly messages: Message[];
}

export type Reading =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly threadId: string; readonly selector: Obstacle }
  | ReadConversation;

/** Ends a reading; caught in `readConversation` and nowhere else. */
class Unreadable extends Error {
  constructor(readonly selector: Obstacle) {
    super(selector);
  }
}

/** `now` says which day a heading such as "Friday" means, where a message's id does not tell its time. */
export function readConversation(host: ConversationHost, now: Date): Reading {
  const threadId = host.threadId();
  if (threadId === null) return { kind: "none" };
  try {
    const pane = host.pane();
    if (pane.element === null) return missingPane(host, threadId);
    return readPane(host, pane.element, threadId, now);
  } catch (error) {
    if (error instanceof Unreadable) return { kind: "unreadable", threadId, selector: error.selector };
    throw error;
  }
}

/** In a narrow window the pane is there and not drawn: no conversation is on show. */
function missingPane(host: ConversationHost, threadId: string): Reading {
  const panes = findAll(host.roots(), "pane");
  const isHidden = panes.length > 0 && panes.every((pane) => !pane.checkVisibility());
  return isHidden ? { kind: "none" } : { kind: "unreadable", threadId, selector: "pane" };
}

function readPane(host: ConversationHost, pane: Element, threadId: string, now: Date): Reading {
  const { css } = SELECTORS.sponsored;
  const isSponsored = pane.matches(css) || pane.querySelector(css) !== null;
  const list = pane.querySelector(SELECTORS.list.css);
  if (isSponsored && list === null) return { kind: "none" };
  const shown = shownMessages(need(pane, "list"), now);
  if (shown.length === 0) throw new Unreadable("item");
  const title = need(pane, "name");
  const counterpart = plainName(lineText(title));
  const me = ownName(host, shown, counterpart);
  const headline = isSponsored ? null : readHeadline(pane);
  const participants = readParticipants(title, headline, shown);
  const messages = shown.map((message) => {
    if (isContradicted(message, me, counterpart)) throw new Unreadable("direction");
    const sender = message.isOther ? senderAmong(participants, message) : me;
    const read = toMessage(message, sender, isSponsored);
    if (read === null) throw new Unreadable("time");
    return read;
  });
  return { kind: "conversation", threadId, counterpart, me, participants, messages };
}

function need(root: ParentNode, selector: SelectorName): Element {
  const found = findOne(root, selector);
  if (found.element === null) throw new Unreadable(found.selector);
  return found.element;
}

/** From the photo in the navigation, else from the user's own messages. */
function ownName(host: ConversationHost, shown: ShownMessage[], counterpart: string): string {
  const photo = findAll(host.roots(), "ownPhoto")[0]?.getAttribute("alt");
  if (photo) return nameOfPhoto(photo);
  const own = shown.find(({ isOther, name }) => !isOther && name !== null && !sameName(name, counterpart));
  if (own?.name) return own.name;
  throw new Unreadable("ownPhoto");
}

/** The counterpart of the title; in a group, whose title may be anything, those who wrote. */
function readParticipants(title: Element, headline: string | null, shown: ShownMessage[]): Participant[] {
  const name = plainName(lineText(title));
  const written = [...new Set(shown.flatMap((message) => (message.isOther ? (message.name ?? []) : [])))];
  const [only] = written;
  if (written.length > 1) return written.map((writer) => ({ name: writer }));
  if (only === undefined || sameName(only, name)) return [{ name, headline }];
  if (lineText(title).includes(only)) return [{ name: only }];
  throw new Unreadable("counterpart");
}

function senderAmong(participants: Participant[], { name }: ShownMessage): string {
  const [only] = participants;
  const known = participants.find((participant) => name !== null && sameName(participant.name, name));
  if (known !== undefined) return known.name;
  if (name === null && participants.length === 1 && only !== undefined) return only.name;
  throw new Unreadable("sender");
}

/** What they are, not how lately they were here; one whose title repeats its text is the surest. */
function readHeadline(pane: Element): string | null {
  const bar = pane.querySelector(SELECTORS.titleBar.css);
  const inBar = bar === null ? [] : findAll([bar], "headline");
  const found = [...inBar, ...findAll([pane], "profileHeadline")].filter((line) => !isPresence(line));
  const repeated = found.find((line) => line.getAttribute("title")?.trim() === lineText(line));
  const [line] = repeated === undefined ? found : [repeated];
  return line === undefined ? null : lineText(line) || null;
}

function isPresence(line: Element): boolean {
  const { css } = SELECTORS.presence;
  return line.matches(css) || line.querySelector(css) !== null || PRESENCE_TEXT.test(lineText(line));
}
