// Any page but the inbox: a feed, and over it the bubbles of the conversations that were opened.
// They stand in this document, in the open shadow root of the new shell's outlet, or in its frame.

import { bubble } from "./bubble.js";
import { h } from "./dom.js";
import { navigation } from "./nav.js";
import { watchKeys } from "./spy.js";

const site = await (await fetch("/site/data.json")).json();
const outlet = document.querySelector("#interop-outlet");
const named = (id) => site.threads.find((thread) => thread.id === id);

watchKeys();
window.top.document.body.prepend(navigation(site));
const overlay = h(
  "aside.msg-overlay-container",
  { id: "msg-overlay" },
  ...site.folded.map((id) => bubble(named(id), site, { isMinimised: true })),
  ...site.bubbles.map((id, index) => bubble(named(id), site, { isActive: index === 0 })),
);
if (outlet === null) document.body.append(overlay);
else outlet.attachShadow({ mode: "open" }).append(stylesheet(), overlay);

/** The page's own style does not reach into a shadow root. */
function stylesheet() {
  return h("link", { rel: "stylesheet", href: "/site/style.css" });
}
