/** Why: each reason with the words of the conversation that show it, and where the rule is from. */
import type { Reason } from "../generated/models";
import type { Words } from "./types";

export function Reasons({ reasons, words }: { reasons: Reason[]; words: Words }) {
  if (reasons.length === 0) return null;
  return (
    <section class="block" data-part="reasons">
      <h3>{words("why")}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.message}`} title={reason.source ?? undefined}>
            {reason.text}
            {reason.quote !== null && <q>{reason.quote}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
