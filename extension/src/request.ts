/** What the core is asked: the conversation as it was read, with the moment, the place and the user's choices. */
import type { ReadSight } from "./advisor";
import type { AdviseRequest } from "./generated/models";
import type { Settings } from "./store/settings";

export interface Circumstances {
  readonly now: Date;
  /** An IANA name. */
  readonly timeZone: string;
  readonly language: "en" | "fr";
  readonly settings: Settings;
}

/** The key stands for the thread's id, which need not leave the page. */
export function adviseRequest(key: string, sight: ReadSight, circumstances: Circumstances): AdviseRequest {
  const { now, timeZone, language, settings } = circumstances;
  return {
    conversation: {
      id: key,
      context: { now: now.toISOString(), time_zone: timeZone, country: settings.country },
      me: { name: sight.me },
      participants: sight.participants,
      messages: sight.messages,
    },
    interface_language: language,
    policy: settings.policy,
  };
}
