// Made from the core's models by `python -m build_scripts types`; never edited by hand.

/**
 * Every verb of the bridge: what it is asked, and what it answers when nothing is wrong.
 */
export interface Bridge {
  advise: {
    request: AdviseRequest;
    answer: AdviceRecord;
  };
  explain: {
    request: AdviseRequest;
    answer: Explanation;
  };
  policy_presets: {
    request: PresetsRequest;
    answer: PresetList;
  };
}
/**
 * What `advise` and `explain` are asked with.
 */
export interface AdviseRequest {
  conversation: Conversation;
  interface_language?: "en" | "fr";
  policy?: string;
}
/**
 * One thread, oldest message first.
 */
export interface Conversation {
  id: string;
  context: Context;
  me: Me;
  participants: Participant[];
  messages: Message[];
  facts?: (InterviewFact | ThankedFact | AnswerPromisedFact | FollowedUpFact | ClosedFact | RecruiterFact)[];
}
/**
 * Where and when the advice is asked for; `country` is ISO 3166-1 alpha-2.
 */
export interface Context {
  now: string;
  time_zone: string;
  country?: string | null;
}
/**
 * The user.
 */
export interface Me {
  name: string;
}
/**
 * Somebody else in the conversation.
 */
export interface Participant {
  name: string;
  headline?: string | null;
}
/**
 * One message; `text` is plain, with line breaks.
 */
export interface Message {
  sender: string;
  sent_at: string;
  kind?: "message" | "inmail" | "sponsored";
  subject?: string | null;
  text: string;
}
/**
 * The user says: there is, or was, an interview.
 */
export interface InterviewFact {
  kind: "interview";
  at: string;
  medium?: "video" | "phone" | "onsite" | "unknown";
}
/**
 * The user says: I thanked them, by this channel.
 */
export interface ThankedFact {
  kind: "thanked";
  at?: string | null;
  channel?: ("linkedin" | "email" | "phone" | "video" | "sms") | null;
}
/**
 * The user says: an answer is promised by this day.
 */
export interface AnswerPromisedFact {
  kind: "answer_promised";
  by: string;
  at?: string | null;
}
/**
 * The user says: I followed up, by this channel.
 */
export interface FollowedUpFact {
  kind: "followed_up";
  at?: string | null;
  channel?: ("linkedin" | "email" | "phone" | "video" | "sms") | null;
}
/**
 * The user says: this is over.
 */
export interface ClosedFact {
  kind: "closed";
  at?: string | null;
  outcome: "rejected" | "offer_accepted" | "withdrawn";
}
/**
 * The user's answer to "is this a recruiter?".
 */
export interface RecruiterFact {
  kind: "recruiting";
  value: boolean;
}
/**
 * The whole answer. `earliest` and `latest` are days; `best_at` an hour inside them.
 */
export interface AdviceRecord {
  id: string;
  recruiting: boolean;
  confidence: number;
  signals: Signal[];
  language: ("fr" | "en" | "es" | "de" | "it" | "pt" | "nl") | null;
  address: ("tu" | "vous" | "du" | "Sie" | "tú" | "usted" | "Lei" | "você" | "je" | "u") | null;
  counterpart: string | null;
  interview: Interview | null;
  answer_by: string | null;
  action: "none" | "reply" | "thank" | "follow_up" | "move_on";
  status: ("upcoming" | "due" | "overdue") | null;
  earliest: string | null;
  latest: string | null;
  best_at: string | null;
  channel: ("linkedin" | "email" | "phone" | "video" | "sms") | null;
  channels: ChannelChoice[];
  summary: string;
  reasons: Reason[];
  drafts: Draft[];
}
/**
 * Something that speaks for (positive weight) or against a recruiting conversation.
 */
export interface Signal {
  id: string;
  weight: number;
  message: number | null;
  quote: string | null;
}
/**
 * The latest interview agreed or held; `date` and `time` are local to the user.
 */
export interface Interview {
  date: string;
  time: string | null;
  medium: "video" | "phone" | "onsite" | "unknown";
  status: "planned" | "held" | "cancelled";
}
/**
 * A channel, how well it fits, and why (not).
 */
export interface ChannelChoice {
  channel: "linkedin" | "email" | "phone" | "video" | "sms";
  fit: "good" | "possible" | "avoid";
  reason: string;
}
/**
 * Why: the rule, a sentence in the interface's language, and the words that show it.
 *
 * `message` is an index into the conversation's messages, from 0; `source` names where the rule is from.
 */
export interface Reason {
  rule: string;
  text: string;
  source: string | null;
  message: number | null;
  quote: string | null;
}
/**
 * A text ready to send; `subject` only for e-mail.
 *
 * `situation` is what it answers to, `label` says in the interface's language what sets it apart.
 */
export interface Draft {
  id: string;
  situation: string;
  label: string;
  variant: "standard" | "short" | "warm";
  channel: "linkedin" | "email" | "phone" | "video" | "sms";
  subject: string | null;
  text: string;
}
/**
 * The whole way; where the conversation is not about a position it ends after the clues.
 */
export interface Explanation {
  id: string;
  summary: string;
  action: "none" | "reply" | "thank" | "follow_up" | "move_on";
  status: ("upcoming" | "due" | "overdue") | null;
  recruiting: boolean;
  confidence: number;
  verdict: string;
  clues: Clue[];
  steps: Step[];
  facts: Standing[];
  rules: Tried[];
  reasons: Reason[];
  policy: string;
  window: Arithmetic | null;
  best_at: string | null;
  hour: string | null;
  channels: Way[];
}
/**
 * What speaks for (positive weight) or against a conversation about a position.
 */
export interface Clue {
  id: string;
  text: string;
  weight: number;
  shown: Shown;
}
/**
 * The words that show something: who wrote them in which message; all None when nothing was written.
 */
export interface Shown {
  message: number | null;
  who: string | null;
  quote: string | null;
}
/**
 * Something that happened, or that the user told; `words` are the few words inside the quote.
 */
export interface Step {
  kind: string;
  day: string | null;
  text: string;
  words: string | null;
  shown: Shown;
}
/**
 * A fact of the situation that is set.
 */
export interface Standing {
  field: string;
  text: string;
  shown: Shown;
}
/**
 * A rule in the order tried, and why it fits or not.
 */
export interface Tried {
  rule: string;
  title: string;
  action: "none" | "reply" | "thank" | "follow_up" | "move_on";
  fits: boolean;
  why: string;
  source: string;
}
/**
 * How a window was counted; `lines` say it. `last` is None where the window stays open.
 */
export interface Arithmetic {
  anchor: string;
  first: Counted;
  last: Counted | null;
  business: boolean;
  lines: string[];
}
/**
 * One end of a window: so many days from the anchor, the day that gives, and the day it moved to.
 */
export interface Counted {
  plus: number;
  counted: string;
  left_out: Closed[];
  day: string;
}
/**
 * A day that is left out of a window; `name` of the holiday where it is known.
 */
export interface Closed {
  day: string;
  because: "weekend" | "holiday";
  name: string | null;
}
/**
 * A channel, how well it fits and why (not).
 */
export interface Way {
  channel: "linkedin" | "email" | "phone" | "video" | "sms";
  fit: "good" | "possible" | "avoid";
  reason: string;
  shown: Shown;
}
/**
 * What `policy_presets` is asked with.
 */
export interface PresetsRequest {
  interface_language?: "en" | "fr";
}
/**
 * Every preset, the default first.
 */
export interface PresetList {
  presets: Preset[];
}
/**
 * A preset: its title in the interface's language, where it is from, and its values by name.
 */
export interface Preset {
  name: string;
  title: string;
  source: string;
  values: {
    [k: string]: PolicyValue;
  };
}
/**
 * One number; `least` and `most` bound what a user may set; `why` is what its source says.
 *
 * `inherited` is true for what a preset takes from its base.
 */
export interface PolicyValue {
  value: number;
  unit: string;
  least: number;
  most: number;
  why: string;
  source: Source;
  inherited: boolean;
}
/**
 * Where a number is from.
 *
 * `quality`: A for surveys and logs with their method, B for vendors' data, C for named experts, D for
 * blogs; None for common practice.
 */
export interface Source {
  name: string;
  year: number | null;
  country: string | null;
  quality: ("A" | "B" | "C" | "D") | null;
}
/**
 * The answer to bad input.
 */
export interface ErrorAnswer {
  error: ErrorDetail;
}
/**
 * What is wrong, and where: `field` is a dotted path into the payload, or null.
 */
export interface ErrorDetail {
  code: string;
  message: string;
  field: string | null;
}
