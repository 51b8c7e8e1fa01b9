// The messaging app: the same in the top document and inside the new shell's frame, where the address is the top window's.

import { emberId, h } from "./dom.js";
import { conversationList, markActive } from "./list.js";
import { navigation } from "./nav.js";
import { watchKeys } from "./spy.js";
import { keepUnsent, pane, showBody, showTitle } from "./thread.js";
import { words } from "./words.js";

const site = await (await fetch("/site/data.json")).json();
const addressBar = window.top;
const detail = h("div.scaffold-layout__detail.msg__detail", { id: emberId() });
const column = conversationList(site, (thread) => open(thread, "pushState"));
let current = null;
let steps = [];

watchKeys();
addressBar.document.body.prepend(navigation(site));
document.body.append(
  h("main.scaffold-layout__list-detail.msg__list-detail", { id: "main" }, column, detail),
  minimisedOverlay(),
);
addressBar.addEventListener("popstate", () => open(threadOfAddress(), null));
open(threadOfAddress(), "replaceState");

/** The thread that the address names; `/messaging/` alone opens the latest. */
function threadOfAddress() {
  const id = decodeURIComponent(/\/messaging\/thread\/([^/]+)/.exec(addressBar.location.pathname)?.[1] ?? "");
  return site.threads.find((thread) => thread.thread_id === id) ?? site.threads[0];
}

/** The address changes at once, the name a moment later, the messages last. */
function open(thread, change) {
  if (thread === current) return;
  steps.forEach(clearTimeout);
  if (change) addressBar.history[change](null, "", `/messaging/thread/${thread.thread_id}/`);
  markActive(column, thread, site);
  const old = visiblePane();
  if (old && current) keepUnsent(old, current, site);
  const previous = current;
  current = thread;
  steps = [
    setTimeout(() => old && showTitle(old, thread), site.settle_ms[0]),
    setTimeout(() => settle(old, previous, thread), site.settle_ms[1]),
  ];
}

/** One pane is used again and again; with stale panes on, the one before stays mounted, hidden. */
function settle(old, previous, thread) {
  if (old && !site.stale_pane) return showBody(old, thread, site);
  for (const stale of detail.querySelectorAll(".msg-thread")) if (stale !== old) stale.remove();
  if (old) {
    showTitle(old, previous);
    old.style.display = "none";
  }
  detail.append(pane(thread, site));
}

function visiblePane() {
  return [...detail.querySelectorAll(".msg-thread")].find((one) => one.style.display !== "none");
}

/** The messaging overlay's bubble, folded: it has the look of a list and no rows. */
function minimisedOverlay() {
  return h(
    "aside.msg-overlay-container",
    { id: "msg-overlay" },
    h(
      "div.msg-overlay-list-bubble.msg-overlay-list-bubble--is-minimized",
      {},
      h(
        "header.msg-overlay-bubble-header",
        {},
        h("h2.msg-overlay-bubble-header__title", {}, words.messaging),
      ),
    ),
  );
}
