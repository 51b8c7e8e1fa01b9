/** The bridge's `advise`, typed: a request in, an answer out; the JSON text stays on this side of the host. */
import type { AdviceRecord, AdviseRequest, ErrorAnswer } from "../generated/models";
import type { AdviceAnswer } from "../protocol";
import type { EngineHost } from "./host";

export async function advise(host: EngineHost, request: AdviseRequest): Promise<AdviceAnswer> {
  const answer = await host.call("advise", JSON.stringify(request));
  if (answer.kind === "failed") return answer;
  const parsed: AdviceRecord | ErrorAnswer = JSON.parse(answer.answer);
  if (!("error" in parsed)) return { kind: "advised", record: parsed };
  const { code, message, field } = parsed.error;
  return { kind: "refused", code, message: field === null ? message : `${field}: ${message}` };
}
