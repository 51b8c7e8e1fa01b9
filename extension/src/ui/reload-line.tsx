/** All that is left to say in a page that was open while the extension was updated. */

export function ReloadLine({ text, theme }: { text: string; theme: "light" | "dark" | null }) {
  return (
    <div class="frame" data-theme={theme ?? "system"}>
      <p data-part="reload" role="status">
        {text}
      </p>
    </div>
  );
}
