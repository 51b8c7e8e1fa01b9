/** Erase all that is kept, after a second yes. */
import { useState } from "preact/hooks";
import type { Words } from "./types";

export function Erase({ words, onErase }: { words: Words; onErase: () => Promise<void> }) {
  const [step, setStep] = useState<"idle" | "asked" | "erased">("idle");
  return (
    <div role="status">
      {step === "idle" && (
        <button type="button" data-part="erase" onClick={() => setStep("asked")}>
          {words("erase")}
        </button>
      )}
      {step === "asked" && (
        <p class="actions">
          {words("erase_sure")}
          <button
            type="button"
            class="wrong"
            data-part="erase-yes"
            onClick={() => onErase().then(() => setStep("erased"))}
          >
            {words("erase_yes")}
          </button>
          <button type="button" data-part="erase-no" onClick={() => setStep("idle")}>
            {words("erase_no")}
          </button>
        </p>
      )}
      {step === "erased" && <p data-part="erased">{words("erased")}</p>}
    </div>
  );
}
