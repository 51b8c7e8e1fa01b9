// The message list: headings inside the first event of a day, names and times on the first event of a group.

import { dayHeading, isSameDay, sentStamp, timeOf } from "./clock.js";
import { emberComment, emberId, face, h } from "./dom.js";
import { profileCard } from "./profile-card.js";
import { profileAddress, serverUrn, temporaryUrn } from "./urn.js";
import { words } from "./words.js";

const GROUP_MS = 10 * 60_000;

/** All children of `ul.msg-s-message-list-content`, in the page's order. */
export function messageList(thread, site) {
  return h(
    "ul.msg-s-message-list-content.list-style-none.full-width.mhA",
    { id: emberId() },
    h("li.msg-s-message-list__top-of-list", { id: emberId() }),
    emberComment(),
    isSponsored(thread) ? null : h("li", {}, profileCard(thread.participants[0])),
    h("li.msg-s-message-list__loader.hidden", {}, h("div.artdeco-loader")),
    ...messageEvents(thread, site),
    h("li.msg-s-message-list__typing-indicator-container--without-seen-receipt"),
    h("li.msg-s-message-list__quick-replies-container", {}, h("div.conversations-quick-replies")),
    h("li.msg-s-message-list__bottom-of-list", { id: emberId() }),
  );
}

/** True for an advertisement. */
export const isSponsored = (thread) => thread.messages.some((message) => message.kind === "sponsored");

/** The `li`s of the messages only. */
export function messageEvents(thread, site) {
  const events = thread.messages.map((_, index) => messageEvent(thread, index, site));
  events.at(-1)?.classList.add("msg-s-message-list__last-msg-");
  return events;
}

function messageEvent(thread, index, site) {
  const { messages } = thread;
  const message = messages[index];
  const newDay = index === 0 || !isSameDay(messages[index - 1].at, message.at);
  const first = newDay || !isSameGroup(messages[index - 1], message);
  const last = index === messages.length - 1 || !isSameGroup(message, messages[index + 1]);
  const time = timeOf(message.at);
  return h(
    "li.msg-s-message-list__event.clearfix",
    { id: emberId() },
    newDay
      ? h(
          "time.msg-s-message-list__time-heading.t-12.t-black--light.t-bold",
          {},
          `${dayHeading(message.at, site.now)}\n`,
        )
      : null,
    emberComment(),
    first
      ? h(
          "span.msg-s-event-listitem--group-a11y-heading.visually-hidden",
          {},
          words.sentAt(message.sender, time),
        )
      : null,
    item(message, { first, last, time, own: message.sender === site.me, site }),
    emberComment(),
  );
}

function isSameGroup(one, other) {
  return one.sender === other.sender && isSameDay(one.at, other.at) && other.at - one.at < GROUP_MS;
}

function item(message, { first, last, time, own, site }) {
  const modifiers = `${own ? "" : ".msg-s-event-listitem--other"}${last ? ".msg-s-event-listitem--last-in-group" : ""}`;
  message.urn ??= site.timeless ? temporaryUrn() : serverUrn(message.at);
  return h(
    `div.msg-s-event-listitem${modifiers}`,
    { id: emberId(), "data-event-urn": message.urn, "data-view-name": "message-list-item" },
    first ? pictureLink(message.sender) : null,
    first ? groupMeta(message.sender, time) : null,
    message.subject ? h("h3.msg-s-event-listitem__subject", {}, message.subject) : null,
    bubble(message, own),
    emberComment(),
  );
}

function pictureLink(name) {
  return h(
    "a.msg-s-event-listitem__link",
    { href: profileAddress(name), tabindex: -1 },
    h("span.a11y-text", {}, words.viewProfile(name.split(" ")[0])),
    face("msg-s-event-listitem__profile-picture", name),
  );
}

function groupMeta(name, time) {
  return h(
    "div.msg-s-message-group__meta",
    {},
    h(
      "a",
      { href: profileAddress(name), "data-test-app-aware-link": "" },
      h(
        "span.msg-s-message-group__profile-link.msg-s-message-group__name.t-14.t-black.t-bold",
        {},
        `\n  ${name}\n`,
      ),
    ),
    "\u00a0 ",
    h("time.msg-s-message-group__timestamp.t-12.t-black--light", {}, `\n  ${time}\n`),
  );
}

function bubble(message, own) {
  const start = message.text.slice(0, 40);
  const label = own ? words.optionsForOwnMessage(start) : words.optionsForMessage(message.sender, start);
  return h(
    "div.msg-s-event-listitem__message-bubble.msg-s-event-listitem__message-bubble--msg-fwd-enabled",
    { tabindex: 0 },
    h(
      "div.msg-s-event-with-indicator.display-flex",
      {},
      h(
        "div.msg-s-event__content",
        { dir: "ltr" },
        h("p.msg-s-event-listitem__body.t-14", {}, ...runs(message.text), emberComment()),
      ),
      own ? sendingMark(message) : null,
    ),
    h("button.msg-s-event-listitem__hover-action-button", { "aria-label": label, type: "button" }, "···"),
  );
}

function sendingMark(message) {
  const state = message.pending ? "" : ".msg-s-event-with-indicator__sending-indicator--sent";
  const title = message.pending ? words.sending : words.sent(sentStamp(message.at));
  return h(
    "span",
    { "data-test-msg-cross-pillar-message-sending-indicator-presenter__container": "" },
    h(`span.msg-s-event-with-indicator__sending-indicator${state}`, { title }),
  );
}

const ADDRESS = /(https?:\/\/\S+)/;

/** One `<br>` a line break, links as links, leading and trailing spaces in their own span. */
function runs(text) {
  return text.split("\n").flatMap((line, index) => [index > 0 ? h("br") : null, ...lineRuns(line)]);
}

function lineRuns(line) {
  return line.split(ADDRESS).flatMap((part) => {
    if (ADDRESS.test(part)) return [h("a", { href: part, target: "_blank", rel: "noopener" }, part)];
    const [, before, middle, after] = /^(\s*)(.*?)(\s*)$/s.exec(part);
    return [space(before), middle || null, space(after), emberComment()];
  });
}

const space = (text) => (text ? h("span.white-space-pre", {}, text) : null);
