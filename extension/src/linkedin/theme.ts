/** Is the page dark or light? Its own mark says so; null when it carries none. */

export type Theme = "light" | "dark";

export function pageTheme(document: Document): Theme | null {
  const marked = document.querySelector("[data-color-scheme], .theme--dark, .theme--light");
  if (marked === null) return null;
  const isDark = marked.getAttribute("data-color-scheme") === "dark" || marked.matches(".theme--dark");
  return isDark ? "dark" : "light";
}
