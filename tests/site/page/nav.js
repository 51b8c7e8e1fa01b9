// The bar across the top; in the new shell it is in the outer page.

import { face, h } from "./dom.js";
import { words } from "./words.js";

/** Logo, search box, the user's photo. */
export function navigation(site) {
  return h(
    "header.global-nav",
    { id: "global-nav" },
    h("span.global-nav__logo", {}, "in"),
    h("input.search-global-typeahead__input", {
      role: "combobox",
      placeholder: words.search,
      "aria-label": words.search,
    }),
    face("global-nav__me-photo", site.me),
  );
}
