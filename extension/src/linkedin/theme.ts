/** Is the page dark or light? Its own mark says so, else its background; null when neither does. */

export type Theme = "light" | "dark";

const COLOUR = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

export function pageTheme(document: Document): Theme | null {
  const marked = document.querySelector("[data-color-scheme], .theme--dark, .theme--light");
  if (marked === null) return themeOfColour(getComputedStyle(document.body).backgroundColor);
  const isDark = marked.getAttribute("data-color-scheme") === "dark" || marked.matches(".theme--dark");
  return isDark ? "dark" : "light";
}

/** By how light the colour looks (the weights are those of ITU-R BT.601); null when one sees through it. */
function themeOfColour(colour: string): Theme | null {
  const [, red, green, blue, alpha = "1"] = COLOUR.exec(colour) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return null;
  const lightness = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
  return lightness < 128 ? "dark" : "light";
}
