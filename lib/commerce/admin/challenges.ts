import { AppError } from "../../platform/errors.ts";
import type { ChallengeVerdict } from "../gateway/types.ts";
import { askAndApply } from "../payments/ask.ts";
import { findAttempt } from "../payments/queries.ts";
import { isFunded, type ReviewAction } from "../rules.ts";
import type { RefundDeps } from "./refunds.ts";
import * as queries from "./review_queries.ts";
import type { OpenReview } from "./review_queries.ts";

/**
 * Decides about a card payment that the gateway suspects: `fulfil` has the gateway take the money, anything else has
 * it refused. What the gateway says afterwards is applied as ever, so that nothing is given for money that is not
 * there; returns what has come of it. Throws `conflict` (`review_with_gateway`) when the gateway still looks into it, and `gateway`.
 */
export async function settleChallenge(
  deps: RefundDeps,
  review: OpenReview,
  { action, reason, by }: { action: ReviewAction; reason: string; by: number },
): Promise<"fulfil" | "dismiss"> {
  const attempt = await findAttempt(deps.db, review.attemptId);
  if (!attempt) throw new AppError("not_found", "review_not_found");
  const verdict: ChallengeVerdict = action === "fulfil" ? "approve" : "deny";
  await queries.noteReview(deps.db, review.id, { note: reason, by });
  const isTaken = await deps.gateway.settleChallenge(attempt.gatewayId, verdict);
  // Some card payments cannot be refused any more, but still be taken back.
  if (!isTaken && verdict === "deny") await deps.gateway.cancel(attempt.gatewayId);
  await askAndApply(deps, attempt);
  const current = await queries.findReview(deps.db, review.id);
  if (current?.status === "open") throw new AppError("conflict", "review_with_gateway");
  const { status } = await findAttempt(deps.db, attempt.id) ?? attempt;
  return isFunded(status) ? "fulfil" : "dismiss";
}
