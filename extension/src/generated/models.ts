// Made from the core's models by `python -m build_scripts types`; never edited by hand.

/**
 * Every verb of the bridge: what it is asked, and what it answers when nothing is wrong.
 */
export interface Bridge {
  advise: {
    request: AdviseRequest;
    answer: AdviceRecord;
  };
}
/**
 * What `advise` is asked with.
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
