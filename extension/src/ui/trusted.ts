/** Handlers that only a person can set off: what a script of the page makes up is not heard. */

export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}

const TYPED = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut"] as const;

/** Keep what is typed in our own interface from the page's shortcuts. */
export function keepTyping(root: ShadowRoot): void {
  for (const type of TYPED) root.addEventListener(type, (event) => event.stopPropagation());
}
