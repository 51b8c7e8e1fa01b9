// What the tests ask the page afterwards: what it saw of keys, clicks on Send, and foreign nodes.

/** The page's own diary; the tests read it as `window.__site`. */
export const diary = { sent: [], keys: [], inputs: [] };

window.__site = diary;

/** Write down every key event that reaches the page, whoever made it. */
export function watchKeys() {
  for (const type of ["keydown", "keypress", "keyup"]) {
    document.addEventListener(type, (event) => {
      diary.keys.push({ type, key: event.key, trusted: event.isTrusted, target: event.target.localName });
    });
  }
}

const ADDRESS = /(?:chrome|moz|safari-web)-extension:/;

/** Walk the page as LinkedIn's probe does: extension addresses in any text or attribute, unknown elements. */
export function probe() {
  const found = { addresses: [], elements: [], globals: [] };
  for (const element of document.querySelectorAll("*")) {
    if (element.localName.includes("-")) found.elements.push(element.localName);
    for (const attribute of element.attributes) {
      if (ADDRESS.test(attribute.value)) found.addresses.push(`${element.localName}@${attribute.name}`);
    }
    if (ADDRESS.test(ownText(element))) found.addresses.push(element.localName);
  }
  found.globals = Object.keys(window).filter((name) => /relance|pyodide/i.test(name));
  return found;
}

function ownText(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.data)
    .join("");
}

diary.probe = probe;
