/** The text of an element as the reader sees it: line breaks, kept spaces, links; nothing that is not text. */
import { KEPT_SPACE, NAME_DECORATIONS, NOT_TEXT, PHOTO_OF } from "./selectors";

/** Stands for a space that must survive the collapsing of all others; no text contains it. */
const KEPT = "\ue000";
const BLOCKS = new Set(["P", "DIV", "LI"]);

/** A message's text. */
export function messageText(body: Element): string {
  const keepsLines = getComputedStyle(body).whiteSpace.startsWith("pre");
  const lines = collect(body, keepsLines)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
  return lines.trim().replaceAll(KEPT, " ").trim();
}

/** A short text on one line, such as a name or a headline. */
export function lineText(element: Element): string {
  return collect(element, false).replaceAll(KEPT, " ").replace(/\s+/g, " ").trim();
}

/** A name without pronouns, titles and emoji. */
export function plainName(text: string): string {
  const bare = NAME_DECORATIONS.reduce((name, decoration) => name.replace(decoration, ""), text);
  return bare.replace(/\s+/g, " ").trim() || text.trim();
}

/** The user's name in the description of their own photo. */
export function nameOfPhoto(description: string): string {
  return plainName(PHOTO_OF.reduce((name, words) => name.replace(words, ""), description.trim()));
}

/** Are these the same name, however it was typed? */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize("NFKC").toLocaleLowerCase().replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}

function collect(node: Node, keepsLines: boolean): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const data = child.nodeValue ?? "";
      text += keepsLines ? data.replaceAll("\r\n", "\n") : data.replace(/[ \t\r\n\f]+/g, " ");
    } else if (child.nodeType === Node.ELEMENT_NODE) text += ofElement(child as Element, keepsLines);
  }
  return text;
}

function ofElement(element: Element, keepsLines: boolean): string {
  if (element.matches(NOT_TEXT)) return "";
  if (element.tagName === "BR") return "\n";
  if (element.tagName === "IMG") return element.getAttribute("alt") ?? ""; // an emoji drawn as an image
  if (element.matches(KEPT_SPACE)) return (element.textContent ?? "").replaceAll(" ", KEPT);
  const inner = collect(element, keepsLines);
  return BLOCKS.has(element.tagName) ? `\n${inner}\n` : inner;
}
