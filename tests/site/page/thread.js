// The pane of an open conversation: title bar, message list, message box.

import { composer, textOf } from "./composer.js";
import { emberComment, emberId, h, hidden } from "./dom.js";
import { isSponsored, messageEvents, messageList } from "./messages.js";
import { diary } from "./spy.js";
import { profileAddress, serverUrn, temporaryUrn } from "./urn.js";
import { words } from "./words.js";

const names = (thread) => thread.participants.map((person) => person.name).join(", ");

/** A fresh pane for a conversation. */
export function pane(thread, site) {
  const root = h("div.msg-thread.msg-thread--pillar", { id: emberId() });
  root.append(emberComment(), titleBar(thread));
  showBody(root, thread, site);
  return root;
}

/** First step of a switch within one pane: only the name changes, the old messages are still there. */
export function showTitle(root, thread) {
  root.querySelector(":scope > .msg-title-bar").replaceWith(titleBar(thread));
}

/** Second step: the messages and the message box; nodes of others in the pane are left alone. */
export function showBody(root, thread, site) {
  for (const part of root.querySelectorAll(
    ":scope > .msg-s-message-list-container, :scope > form, :scope > footer",
  )) {
    part.remove();
  }
  root.classList.toggle("msg-sponsored-conversation-thread", isSponsored(thread));
  root.querySelector(":scope > .msg-title-bar").after(...body(root, thread, site));
}

/** The messages, and what stands below them; `root` is what they are put into. */
export function body(root, thread, site) {
  const list = h(
    "div.msg-s-message-list-container.msg-s-message-list-container--column-reversed",
    {},
    h(
      "div.msg-s-message-list.full-width.scrollable.msg-s-message-list--scroll-buffer",
      { tabindex: -1 },
      messageList(thread, site),
    ),
  );
  return [list, below(root, thread, site)];
}

/** Keep what the user has typed but not sent, as the real page does between visits. */
export function keepUnsent(root, thread, site) {
  const editor = root.querySelector(".msg-form__contenteditable");
  if (editor) site.unsent[thread.id] = textOf(editor);
}

function below(root, thread, site) {
  if (isSponsored(thread)) return offer();
  return site.without_composer ? closed() : form(root, thread, site);
}

function form(root, thread, site) {
  return composer(names(thread), {
    unsent: site.unsent[thread.id],
    pressEnterToSend: site.press_enter_to_send,
    onSend: (text) => sendMessage(root, thread, site, text),
  });
}

/** An own message appears with a client id; a separate node with the server's id takes its place. */
function sendMessage(root, thread, site, text) {
  diary.sent.push({ thread: thread.id, text });
  const message = {
    sender: site.me,
    at: site.now,
    kind: "message",
    text,
    pending: true,
    urn: temporaryUrn(),
  };
  thread.messages.push(message);
  showEvents(root, thread, site);
  setTimeout(() => {
    message.pending = false;
    message.urn = serverUrn(message.at);
    showEvents(root, thread, site);
  }, site.settle_ms[1]);
}

function showEvents(root, thread, site) {
  const list = root.querySelector(".msg-s-message-list-content");
  for (const old of list.querySelectorAll(".msg-s-message-list__event")) old.remove();
  list.querySelector(".msg-s-message-list__loader").after(...messageEvents(thread, site));
}

function titleBar(thread) {
  const [person] = thread.participants;
  const title = h("h2.msg-entity-lockup__entity-title.truncate", {}, `\n  ${names(thread)}\n`);
  return h(
    "div.msg-title-bar.shared-title-bar",
    {},
    h(
      "div.msg-entity-lockup",
      {},
      h(
        "dl.m0",
        {},
        h(
          "dt.msg-entity-lockup__entity-title-wrapper",
          {},
          isSponsored(thread) ? title : profileLink(person, title),
        ),
        headline(thread, person),
      ),
    ),
    h(
      "div.msg-thread-actions",
      {},
      h(
        "button.msg-thread-actions__control",
        { type: "button" },
        "···",
        hidden(words.options(names(thread))),
      ),
      h("button.msg-thread__star-icon", { type: "button", "aria-label": words.star }, "☆"),
    ),
  );
}

function profileLink(person, title) {
  const attributes = { href: profileAddress(person.name), title: words.openProfile(person.name) };
  return h("a.msg-thread__link-to-profile", attributes, title);
}

function headline(thread, person) {
  const text = isSponsored(thread) ? words.sponsored : person.headline;
  return h(
    "dd.msg-entity-lockup__entity-info.t-12.t-black--light",
    {},
    h("span.msg-entity-lockup__presence-indicator.visually-hidden", {}, words.presence),
    text ? h("div.truncate", { title: text }, text) : null,
  );
}

/** What stands below a conversation that can no longer be answered. */
function closed() {
  return h("footer.msg-thread__closed.t-12", {}, words.closed);
}

/** What stands below an advertisement: buttons of its own, no form. */
function offer() {
  const button = (text) => h("button.artdeco-button.artdeco-button--secondary", { type: "button" }, text);
  return h(
    "footer.msg-spinmail-thread-presenter__actions",
    {},
    button(words.learnMore),
    button(words.notInterested),
  );
}
