/**
 * Writes a draft into the composer of the conversation it was made for, or refuses and says why.
 *
 * Text that the user has not sent yet is never touched without asking.
 */
import { appendLines, readLines, replaceLines, sameLines, toLines, undoTo } from "./editor";
import { type ConversationHost, findOne, isVisible } from "./host";
import { SELECTORS } from "./selectors";
import { lineText, plainName } from "./text";

/** What a draft is bound to when it is made. */
export interface Binding {
  readonly threadId: string;
  readonly counterpart: string;
}

export type Refusal =
  | "thread_changed"
  | "name_changed"
  | "no_composer"
  | "several_composers"
  | "read_only"
  | "detached"
  | "read_back";

/** What to do about the user's own unsent text. */
export type Choice = "add_below" | "replace";

export type InsertOutcome =
  | { readonly kind: "inserted" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "asked" };

const refused = (reason: Refusal): InsertOutcome => ({ kind: "refused", reason });

export async function insertDraft(
  host: ConversationHost,
  binding: Binding,
  text: string,
  choice?: Choice,
): Promise<InsertOutcome> {
  const found = findEditor(host, binding);
  if (typeof found === "string") return refused(found);
  const before = readLines(found);
  const draft = toLines(text);
  if (endsWith(before, draft)) return { kind: "inserted" }; // by an earlier click
  if (before.length > 0 && choice === undefined) return { kind: "asked" };
  const wanted = before.length > 0 && choice === "add_below" ? [...before, "", ...draft] : draft;
  if (wanted === draft) replaceLines(found, draft);
  else appendLines(found, ["", "", ...draft]);
  await nextTask();
  if (!found.isConnected) return refused("detached");
  if (sameLines(readLines(found), wanted)) return { kind: "inserted" };
  undoTo(found, before, 2 * draft.length + 4);
  return refused("read_back");
}

/** The one box of the bound conversation, or why there is none to write into. */
function findEditor(host: ConversationHost, { threadId, counterpart }: Binding): HTMLElement | Refusal {
  if (host.threadId() !== threadId) return "thread_changed";
  const { element: pane } = host.pane();
  if (pane === null) return "no_composer";
  const name = findOne(pane, "name").element;
  if (name === null || plainName(lineText(name)) !== counterpart) return "name_changed";
  const forms = [...pane.querySelectorAll(SELECTORS.form.css)].filter(isVisible);
  const editors = forms.flatMap((form) => [...form.querySelectorAll<HTMLElement>(SELECTORS.editor.css)]);
  const [editor] = editors;
  if (editor === undefined) return "no_composer";
  if (editors.length > 1) return "several_composers";
  if (!editor.isConnected) return "detached";
  const isReadOnly = !editor.isContentEditable || editor.getAttribute("aria-readonly") === "true";
  return isReadOnly || editor.getAttribute("aria-disabled") === "true" ? "read_only" : editor;
}

function endsWith(lines: readonly string[], end: readonly string[]): boolean {
  return lines.length >= end.length && sameLines(lines.slice(-end.length), end);
}

/** The page's editor may correct what was typed after the event that brought it. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
