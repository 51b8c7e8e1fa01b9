// The conversation list: rows without thread ids; those far below are empty placeholders until they come into view.

import { listStamp } from "./clock.js";
import { emberComment, emberId, face, h, hidden } from "./dom.js";
import { words } from "./words.js";

const RENDERED = 10;
const names = (thread) => thread.participants.map((person) => person.name).join(", ");

/** The list column; `onOpen` is given the thread of a clicked row. */
export function conversationList(site, onOpen) {
  const list = h("ul.msg-conversations-container__conversations-list.list-style-none", {
    "aria-label": words.conversationList,
  });
  const rows = new Map();
  const seen = new IntersectionObserver((entries) =>
    entries.filter((entry) => entry.isIntersecting).forEach(show),
  );
  const show = ({ target }) => {
    seen.unobserve(target);
    fill(target, rows.get(target), site, onOpen);
  };
  site.threads.forEach((thread, index) => {
    const row = placeholder();
    rows.set(row, thread);
    list.append(row);
    if (index < RENDERED) fill(row, thread, site, onOpen);
    else seen.observe(row);
  });
  list.append(h("li.msg-conversations-container__load-more", {}, hidden(words.loadMore)));
  return h(
    "div.scaffold-layout__list.msg__list",
    {},
    titleRow(),
    h("div.msg-conversations-container--inbox-shortcuts", {}, list),
  );
}

/** Mark the row of the open thread; its messages may have changed. */
export function markActive(column, thread, site) {
  const index = site.threads.indexOf(thread);
  const rows = column.querySelectorAll("li.msg-conversation-listitem, li.msg-conversation-card--occluded");
  rows.forEach((row, position) => {
    const link = row.querySelector(".msg-conversation-listitem__link");
    link?.classList.toggle("msg-conversations-container__convo-item-link--active", position === index);
    link
      ?.querySelector(".active-conversation")
      ?.replaceChildren(position === index ? words.activeConversation : "");
  });
}

function placeholder() {
  return h(
    "li.scaffold-layout__list-item.msg-conversation-card--occluded.msg-conversations-container__convo-item",
    {
      id: emberId(),
      tabindex: -1,
    },
  );
}

function fill(row, thread, site, onOpen) {
  row.className =
    "scaffold-layout__list-item msg-conversation-listitem msg-conversations-container__convo-item " +
    "msg-conversations-container__pillar";
  row.replaceChildren(h("div.msg-conversation-card", {}, h("div", {}, link(thread, site, onOpen))));
}

/** The handler sits on this inner div; there is no address and no thread id anywhere in a row. */
function link(thread, site, onOpen) {
  const attributes = { tabindex: 0, onclick: () => onOpen(thread) };
  return h(
    "div.msg-conversation-listitem__link.msg-conversations-container__convo-item-link",
    attributes,
    h(
      "div.msg-selectable-entity",
      {},
      face("presence-entity__image", names(thread)),
      h("input.msg-selectable-entity__checkbox", {
        type: "checkbox",
        id: `check-${emberId()}`,
        tabindex: -1,
      }),
      h("label.msg-selectable-entity__checkbox-label", { "aria-label": words.select(names(thread)) }),
    ),
    h(
      "div.msg-conversation-card__content--selectable",
      {},
      h("div.msg-conversation-card__rows", {}, titleOf(thread, site), emberComment(), bodyOf(thread, site)),
    ),
    h("span.active-conversation.visually-hidden"),
  );
}

function titleOf(thread, site) {
  const stamp = listStamp(thread.messages.at(-1).at, site.now);
  return h(
    "div.msg-conversation-card__title-row",
    {},
    h(
      "h3.msg-conversation-listitem__participant-names.msg-conversation-card__participant-names.truncate",
      {},
      h("div", {}, h("span.truncate", {}, names(thread))),
    ),
    h("time.msg-conversation-listitem__time-stamp.msg-conversation-card__time-stamp.t-12", {}, stamp),
    hidden(stamp),
  );
}

function bodyOf(thread, site) {
  const last = thread.messages.at(-1);
  const pill = { inmail: words.inmail, sponsored: words.sponsored }[last.kind];
  const snippet = last.subject ?? last.text.split("\n")[0];
  return h(
    "div.msg-conversation-card__body-row",
    {},
    pill ? h("span.msg-conversation-card__pill", {}, pill) : null,
    pill ? h("span.msg-conversation-card__message-label-dot", {}, "·") : null,
    h(
      "p.msg-conversation-card__message-snippet.truncate",
      {},
      last.sender === site.me ? `${words.you}: ${snippet}` : snippet,
    ),
    h("div.msg-conversation-card__star", { role: "img", "aria-label": words.star }),
  );
}

function titleRow() {
  const pills = Object.entries(words.filters).map(([key, text]) =>
    h(
      "button.artdeco-pill",
      { type: "button", "aria-pressed": "false", "data-test-messaging-inbox-filters__filter-pill": key },
      text,
    ),
  );
  const folder = h(
    "button.artdeco-pill",
    { type: "button", "data-test-messaging-inbox-filters__folder-pill": "" },
    words.focused,
  );
  return h(
    "div.msg-conversations-container__title-row",
    {},
    h("h1.t-16", {}, words.messaging),
    h("div.msg-cross-pillar-inbox-filters-v3__container", {}, folder, ...pills),
  );
}
