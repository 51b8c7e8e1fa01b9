/**
 * The composer's box: an editable element of plain paragraphs. Reads it and writes into it the way a
 * person does, so that the page's own editor notices and undo leads back; never a key event, never Send.
 */

const BLOCKS = new Set(["P", "DIV"]);

/** The paragraphs of the box; an empty box has none. A break at a paragraph's end only holds it open. */
export function readLines(editor: Element): string[] {
  const lines: string[] = [];
  let inline = "";
  for (const node of editor.childNodes) {
    if (!isBlock(node)) inline += inlineText(node);
    else {
      if (inline !== "") lines.push(...withoutFiller(inline));
      inline = "";
      lines.push(...withoutFiller(inlineText(node)));
    }
  }
  if (inline !== "") lines.push(...withoutFiller(inline));
  return lines.every((line) => line.trim() === "") ? [] : lines;
}

/** A text as the box would show it: its lines, and no empty ones at the ends. */
export function toLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+|\s+$/g, "")
    .split("\n");
}

/**
 * Equal but for the kind of space. Where the box's style collapses spaces, the browser itself writes one
 * that would vanish at a line's edge as a no-break space, as it does for somebody who types. A plain one there
 * could only be had by changing the box's style or its nodes, of which the page's editor would not know.
 */
export function sameLines(one: readonly string[], other: readonly string[]): boolean {
  const plain = (lines: readonly string[]) => lines.join("\n").replace(/\u00a0/g, " ");
  return plain(one) === plain(other);
}

/** Write lines after what is there; the caret ends up behind them. */
export function appendLines(editor: HTMLElement, lines: readonly string[]): void {
  select(editor, "end");
  type(editor.ownerDocument, lines);
}

/** Write lines in the place of all that is there. */
export function replaceLines(editor: HTMLElement, lines: readonly string[]): void {
  select(editor, "all");
  type(editor.ownerDocument, lines);
}

/** Undo step by step until the box shows these lines again; false when that was not reached. */
export function undoTo(editor: HTMLElement, lines: readonly string[], steps: number): boolean {
  for (let step = 0; step < steps && !sameLines(readLines(editor), lines); step += 1) {
    editor.ownerDocument.execCommand("undo");
  }
  return sameLines(readLines(editor), lines);
}

/** The page's editor registers trusted input only: deprecated or not, this command is what makes it. */
function type(document: Document, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand("insertParagraph");
    if (line !== "") document.execCommand("insertText", false, line);
  });
}

function select(editor: HTMLElement, what: "end" | "all"): void {
  editor.focus();
  const selection = selectionOf(editor);
  const last = lastBlock(editor);
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(last);
  if (what === "end") range.collapse(false);
  else range.setStart(firstBlock(editor), 0);
  if (what === "end" && last.lastChild?.nodeName === "BR") range.setStartBefore(last.lastChild);
  if (what === "end") range.collapse(true);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A shadow root has a selection of its own where the browser gives it one. */
function selectionOf(editor: Element): Selection | null {
  const root = editor.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

const isBlock = (node: Node | null): node is Element => node !== null && BLOCKS.has(node.nodeName);
const firstBlock = (editor: Element): Element => (isBlock(editor.firstChild) ? editor.firstChild : editor);
const lastBlock = (editor: Element): Element => (isBlock(editor.lastChild) ? editor.lastChild : editor);

function withoutFiller(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

function inlineText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "IMG") return (node as Element).getAttribute("alt") ?? "";
  return [...node.childNodes].map(inlineText).join("");
}
