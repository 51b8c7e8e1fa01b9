// One conversation in a bubble over another page: the same messages and message box, another head, no thread id.

import { emberComment, emberId, h, hidden } from "./dom.js";
import { body } from "./thread.js";
import { profileAddress } from "./urn.js";
import { words } from "./words.js";

const names = (thread) => thread.participants.map((person) => person.name).join(", ");

/** A minimised one keeps its messages and its box, undrawn. */
export function bubble(thread, site, { isActive = false, isMinimised = false }) {
  const state = isMinimised ? "is-minimized" : isActive ? "is-active" : "default-inactive";
  const root = h(
    `div.msg-convo-wrapper.msg-overlay-conversation-bubble.msg-overlay-conversation-bubble--${state}`,
    {
      id: emberId(),
      role: "dialog",
      "aria-label": words.messaging,
      tabindex: -1,
      "data-view-name": "message-overlay-conversation-bubble-item",
    },
    head(thread),
    emberComment(),
  );
  const wrapper = h("div.msg-overlay-conversation-bubble__content-wrapper");
  wrapper.append(
    h("div", {}, h("div.msg-thread-container.msg-thread__thread-actions-tray")),
    ...body(wrapper, thread, site),
  );
  root.append(wrapper);
  return root;
}

/** In the real page the name of a group leads nowhere. */
function head(thread) {
  const [person] = thread.participants;
  const name = h("span.hoverable-link-text", {}, names(thread));
  const isGroup = thread.participants.length > 1;
  return h(
    "header.msg-overlay-bubble-header.msg-overlay-conversation-bubble-header",
    { tabindex: -1 },
    h(
      "div",
      {},
      h(
        "h2.msg-overlay-bubble-header__title.truncate",
        {},
        isGroup ? name : h("a", { href: new URL(profileAddress(person.name)).pathname }, name),
      ),
      h("div.truncate.t-12", {}, words.presence),
    ),
    h(
      "div.msg-overlay-bubble-header__controls",
      {},
      h("button.msg-thread-actions__control", { type: "button" }, "···", hidden(words.options(names(thread)))),
      h("button.msg-overlay-bubble-header__control", { type: "button" }, "×"),
    ),
  );
}
