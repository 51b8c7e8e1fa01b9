/** Why: the first reason in sight, the others folded; each with the words of the conversation that show it. */
import type { Reason } from "../generated/models";
import type { Words } from "./types";

interface Properties {
  reasons: Reason[];
  /** Are all of them folded, the first one too? */
  isFolded: boolean;
  words: Words;
}

export function Reasons({ reasons, isFolded, words }: Properties) {
  if (reasons.length === 0) return null;
  const [shown, folded] = isFolded ? [[], reasons] : [reasons.slice(0, 1), reasons.slice(1)];
  return (
    <div data-part="reasons">
      <dt>{words("why")}</dt>
      <dd>
        {shown.length > 0 && <ReasonList reasons={shown} />}
        {folded.length > 0 && (
          <details>
            <summary>{words(isFolded ? "reasons" : "more_reasons", String(folded.length))}</summary>
            <ReasonList reasons={folded} />
          </details>
        )}
      </dd>
    </div>
  );
}

/** Where a rule is from is said on asking: a pointer that rests on the reason. */
function ReasonList({ reasons }: { reasons: Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.rule} ${reason.message}`} title={reason.source ?? undefined}>
          {reason.text} {reason.quote !== null && <q>{reason.quote}</q>}
        </li>
      ))}
    </ul>
  );
}
