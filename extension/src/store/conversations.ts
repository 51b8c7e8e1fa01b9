/**
 * What is kept of a conversation: its key, the counterpart's name and the advice; no text of any message.
 *
 * The key is a hash of the thread's id, so that the storage alone does not lead to the thread.
 */
import type { AdviceRecord } from "../generated/models";
import { isUnderstood, readValue, writeValue } from "./area";

const PREFIX = "conversation:";

export interface StoredConversation {
  readonly counterpart: string;
  readonly record: AdviceRecord;
}

/** The key of a thread. */
export async function conversationKey(threadId: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`relance ${threadId}`));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What was advised last time, to be confirmed: the conversation may have moved since, and time has. */
export async function readConversation(key: string): Promise<StoredConversation | null> {
  if (!(await isUnderstood(chrome.storage.local))) return null;
  const stored = await readValue(chrome.storage.local, PREFIX + key);
  return isStored(stored) ? stored : null;
}

export async function keepConversation(key: string, record: AdviceRecord): Promise<void> {
  const stored: StoredConversation = { counterpart: record.counterpart ?? "", record: withoutText(record) };
  await writeValue(chrome.storage.local, PREFIX + key, stored);
}

/** The advice without a word of anybody's message: no quotes, and no drafts, which may repeat them. */
export function withoutText(record: AdviceRecord): AdviceRecord {
  return {
    ...record,
    signals: record.signals.map((signal) => ({ ...signal, quote: null })),
    reasons: record.reasons.map((reason) => ({ ...reason, quote: null })),
    drafts: [],
  };
}

function isStored(value: unknown): value is StoredConversation {
  if (typeof value !== "object" || value === null || !("record" in value)) return false;
  const { record } = value;
  return typeof record === "object" && record !== null && "action" in record && "recruiting" in record;
}
