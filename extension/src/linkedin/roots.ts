/**
 * The documents and shadow roots of the page that may hold a conversation: the page itself, the new
 * shell's open shadow root, and its frames of the same origin, which are read from here.
 *
 * The content script runs in the top document only: the thread's address and the user's photo are there,
 * and one script has one badge and one question to the engine, however many frames are mounted.
 */
import { SELECTORS } from "./selectors";

export type Root = Document | ShadowRoot;

export function findRoots(page: Document): Root[] {
  const shadow = page.querySelector(SELECTORS.outlet.css)?.shadowRoot ?? null;
  const open: Root[] = shadow === null ? [page] : [page, shadow];
  const frames = open.flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>(SELECTORS.frame.css)]);
  return [...open, ...frames.filter(isDrawn).flatMap((frame) => frame.contentDocument ?? [])];
}

/** A frame out of use is hidden, or a pixel in size. */
function isDrawn(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 1 && height > 1 && frame.checkVisibility({ visibilityProperty: true });
}
