/**
 * Every selector of LinkedIn's page, by name, with the layouts it belongs to and how often it must match.
 *
 * Data only: when LinkedIn changes its page, this is the file to change. A selector that fails is
 * reported by its name, never with any text of the page.
 */

/** The full page, the same page in a frame, a shadow root, a bubble over another page. */
export type Layout = "page" | "frame" | "shadow" | "bubble";

export interface Selector {
  readonly css: string;
  readonly layouts: readonly Layout[];
  /** Within what it is looked for in: exactly one, at least one, or any number. */
  readonly count: "one" | "some" | "any";
  readonly says: string;
}

const FULL: readonly Layout[] = ["page", "frame"];
const BUBBLES: readonly Layout[] = ["bubble", "frame", "shadow"];
const ALL: readonly Layout[] = ["page", "frame", "shadow", "bubble"];

const named = <Name extends string>(table: Record<Name, Selector>) => table;

export const SELECTORS = named({
  pane: {
    css: "main .msg-thread",
    layouts: FULL,
    count: "one",
    says: "the open conversation; one more may stay mounted but hidden",
  },
  outlet: {
    css: "#interop-outlet",
    layouts: ["frame", "shadow"],
    count: "any",
    says: "the new shell's place for messaging: always there, with or without an open shadow root",
  },
  frame: {
    css: "iframe[data-testid='interop-iframe'], iframe[src^='/preload/']",
    layouts: ["frame"],
    count: "any",
    says: "the new shell's frame around the messaging app; several may be mounted, one drawn",
  },
  bubble: {
    css: ".msg-overlay-conversation-bubble",
    layouts: BUBBLES,
    count: "any",
    says: "a conversation over another page",
  },
  bubbleBody: {
    css: ".msg-overlay-conversation-bubble__content-wrapper",
    layouts: BUBBLES,
    count: "one",
    says: "what stands under a bubble's head",
  },
  bubbleProfile: {
    css: ".msg-overlay-bubble-header a[href*='/in/']",
    layouts: BUBBLES,
    count: "any",
    says: "the counterpart's profile: all that tells one bubble's thread from another's",
  },
  titleBar: { css: ".msg-title-bar", layouts: FULL, count: "one", says: "the bar with the name" },
  name: {
    css: ".msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title",
    layouts: ALL,
    count: "one",
    says: "the counterpart's name, a span or an h2",
  },
  profileHeadline: {
    css: ".msg-s-profile-card-one-to-one .artdeco-entity-lockup__subtitle div[title]",
    layouts: ALL,
    count: "any",
    says: "the headline on the card above the first message, when the whole history is loaded",
  },
  headline: {
    css: ".msg-entity-lockup__entity-info, .msg-entity-lockup__entity-subtitle, .msg-entity-lockup div[title]",
    layouts: FULL,
    count: "any",
    says: "the headline, or how lately they were here",
  },
  presence: {
    css: ".msg-entity-lockup__presence-indicator, .presence-indicator, [class*='presence']",
    layouts: ALL,
    count: "any",
    says: "how lately they were here: inside the headline, or in its place",
  },
  list: { css: "ul.msg-s-message-list-content", layouts: ALL, count: "one", says: "the messages" },
  scroller: { css: ".msg-s-message-list", layouts: ALL, count: "one", says: "what scrolls the messages" },
  item: { css: ".msg-s-event-listitem", layouts: ALL, count: "some", says: "one message" },
  sender: {
    css: ".msg-s-message-group__name",
    layouts: ALL,
    count: "any",
    says: "the sender, on the first message of a group only",
  },
  dayHeading: {
    css: ".msg-s-message-list__time-heading",
    layouts: ALL,
    count: "any",
    says: "the day, inside the first event of it",
  },
  clock: {
    css: ".msg-s-message-group__timestamp",
    layouts: ALL,
    count: "any",
    says: "the hour, on the first message of a group only",
  },
  file: {
    css: ".ui-attachment, .msg-s-event-listitem__image-container, .msg-s-event-listitem__image",
    layouts: ALL,
    count: "any",
    says: "a file or an image sent along, inside another of these or alone",
  },
  fileName: { css: ".ui-attachment__filename", layouts: ALL, count: "any", says: "a file's name" },
  voice: {
    css: "audio, [class*='voice-message']",
    layouts: ALL,
    count: "any",
    says: "a voice message; from descriptions, no capture",
  },
  subject: { css: ".msg-s-event-listitem__subject", layouts: ALL, count: "any", says: "an InMail's subject" },
  body: { css: ".msg-s-event-listitem__body", layouts: ALL, count: "any", says: "a message's text" },
  sponsored: {
    css: ".msg-sponsored-conversation-thread, .msg-spinmail-thread-presenter",
    layouts: ALL,
    count: "any",
    says: "an advertisement in the form of a conversation",
  },
  form: { css: "form.msg-form", layouts: ALL, count: "any", says: "the composer; none under advertisements" },
  editor: { css: ".msg-form__contenteditable", layouts: ALL, count: "one", says: "the composer's box" },
  ownPhoto: {
    css: "img.global-nav__me-photo",
    layouts: ALL,
    count: "one",
    says: "the user's photo in the navigation, whose text is their name",
  },
});

export type SelectorName = keyof typeof SELECTORS;

/** What a message's class says about its sender: on the messages of others only. */
export const OTHER_CLASS = "msg-s-event-listitem--other";

/** What a bubble's class says when it is folded: its messages and its box stay in the page. */
export const MINIMISED_CLASS = "msg-overlay-conversation-bubble--is-minimized";

/** What a bubble's class says when it is the one in use. */
export const ACTIVE_CLASS = "msg-overlay-conversation-bubble--is-active";

/** A profile in an address; what follows the id is not part of it. */
export const PROFILE_PATH = /\/in\/([^/?#]+)/;

/** Parts of a message, or of a name, that are not its text. The middle line is from descriptions: no capture. */
export const NOT_TEXT = [
  ".visually-hidden, .a11y-text, button, [hidden], svg, style, script, template",
  "blockquote, [class*='quoted'], [class*='replied-message'], [class*='edited']",
  "[class*='recalled'], [class*='deleted']",
  "[class*='reaction'], [class*='quick-replies'], [class*='seen-receipt'], [class*='sending-indicator']",
].join(", ");

/** What stands for a file or a voice message in a message's text; no words, so in no language. */
export const FILE_SIGN = "📎";
export const VOICE_SIGN = "🎤";

/** Words between a day and its month in a heading. */
export const FILLERS: readonly string[] = ["de", "del"];

/** The first of a month, where its number is written otherwise than the others'. */
export const FIRST_OF_MONTH = /^1(?:er|º|°)$/;

/** Spaces at the edge of a run, which the page keeps apart because its text collapses spaces. */
export const KEPT_SPACE = ".white-space-pre";

/** The open thread in an address; `new` is a conversation without messages. */
export const THREAD_PATH = /^\/messaging\/thread\/(?!new\/?$)([^/]+)/;

/** `urn:li:msg_message:(urn:li:fsd_profile:…,2-<base64>)`: the last part begins with the milliseconds. */
export const EVENT_URN = /[,:(]2-([A-Za-z0-9+/_-]{18,})/;

/** What may stand in a headline's place instead: how lately they were here. Captured in en and es only. */
export const PRESENCE_TEXT = /^(?:active now|activo ahora|status is |estado: |(?:mobile|móvil) •)/iu;

/** What stands around the user's name in the text of their photo. */
export const PHOTO_OF = [
  /^photo (?:of|de) /iu,
  /^foto (?:of|de|di|von|van) /iu,
  /['’]s (?:photo|profile picture)$/iu,
];

/** What stands behind a name: pronouns, titles, calls, flags. */
export const NAME_DECORATIONS = [
  /\s*\([^()]*\)\s*$/u,
  /\s*[|•·–].*$/u,
  /\s*,\s*(?:#\w+|PMP|PhD|Ph\.D\.|MBA|CPA|CFA|SHRM-\w+|PHR|SPHR|CSM)\b\.?.*$/u,
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+/gu,
];
