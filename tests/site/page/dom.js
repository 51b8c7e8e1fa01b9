// Builds nodes the way the real page's renderer leaves them: changing `emberN` ids and empty comments.

let serial = 90 + Math.floor(Math.random() * 900);

/** A fresh `emberN` id; nothing may rely on it. */
export function emberId() {
  serial += 1 + Math.floor(Math.random() * 3);
  return `ember${serial}`;
}

/** An Ember comment, as left between the parts of a template. */
export function emberComment() {
  return document.createComment("");
}

/**
 * An element from `tag.class.class`, attributes (`on…` functions listen) and children.
 * Strings become text; null and undefined are left out.
 */
export function h(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

function setAttribute(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : String(value));
}

/** Text for screen readers only. */
export function hidden(text) {
  return h("span.visually-hidden", {}, text);
}

/** A grey head; the real page loads a photo. */
export function face(className, name) {
  return h(`img.${className}`, { src: "/site/face.svg", alt: name, title: name, width: 40, height: 40 });
}
