import type { ReviewKind } from "./states.ts";

/** What an admin can do about something in review. */
export type ReviewAction = "fulfil" | "refund" | "dismiss";

/**
 * What can be done about each kind. A second payment buys nothing more; a challenge holds no money yet, so that it can
 * only be accepted or refused, by the gateway's hand; a chargeback is over, and only wants to be seen.
 */
const ACTIONS: Readonly<Record<ReviewKind, readonly ReviewAction[]>> = {
  wrong_amount: ["fulfil", "refund", "dismiss"],
  wrong_currency: ["fulfil", "refund", "dismiss"],
  second_payment: ["refund", "dismiss"],
  not_fulfillable: ["fulfil", "refund", "dismiss"],
  challenge: ["fulfil", "dismiss"],
  chargeback: ["dismiss"],
};

/** What money can be in review for. */
export const REVIEW_KINDS = Object.keys(ACTIONS) as ReviewKind[];

/** What an admin can do about a kind of review. */
export function reviewActions(kind: ReviewKind): readonly ReviewAction[] {
  return ACTIONS[kind];
}

/** Whether an admin can do this about a kind of review. */
export function mayReview(kind: ReviewKind, action: ReviewAction): boolean {
  return ACTIONS[kind].includes(action);
}
