// The card above the first message: drawn when the whole history is loaded.

import { face, h } from "./dom.js";
import { profileAddress } from "./urn.js";
import { words } from "./words.js";

/** Who the conversation is with. */
export function profileCard(participant) {
  const { name, headline } = participant;
  return h(
    "div.msg-s-profile-card.msg-s-profile-card-one-to-one",
    {},
    h(
      "div.artdeco-entity-lockup.artdeco-entity-lockup--size-4",
      {},
      h(
        "a",
        { href: profileAddress(name) },
        h("div.artdeco-entity-lockup__image", {}, face("presence-entity__image", name)),
      ),
      h(
        "div.artdeco-entity-lockup__content",
        {},
        h(
          "div.artdeco-entity-lockup__title",
          {},
          h("a.profile-card-one-to-one__profile-link", { href: profileAddress(name) }, name),
        ),
        h(
          "div.artdeco-entity-lockup__badge",
          {},
          h("span.a11y-text", {}, words.degree),
          h("span.artdeco-entity-lockup__degree", {}, words.shortDegree),
        ),
        headline
          ? h("div.artdeco-entity-lockup__subtitle", {}, h("div", { title: headline }, headline))
          : null,
      ),
    ),
  );
}
