import type { Reduction } from "./pricing.ts";

/** A coupon as it is judged, with what the asker has used of it. */
export interface CouponFacts extends Reduction {
  readonly isActive: boolean;
  /** Epoch milliseconds; null: no such end. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly maxUses: number | null;
  readonly usedCount: number;
  readonly maxPerPerson: number | null;
  /** By the person who asks; 0 for a visitor. */
  readonly usedByPerson: number;
}

/** Why a coupon takes nothing off; keys of the error catalog. */
export type CouponProblem =
  | "coupon_unknown"
  | "coupon_not_started"
  | "coupon_over"
  | "coupon_used_up"
  | "coupon_used_by_you"
  | "coupon_not_for_this";

/** Why a coupon does not apply to some courses at `now` (epoch milliseconds); null when it does. */
export function judgeCoupon(
  coupon: CouponFacts,
  courseIds: readonly number[],
  now: number,
): CouponProblem | null {
  if (!coupon.isActive) return "coupon_unknown";
  if (coupon.startsAt !== null && now < coupon.startsAt) return "coupon_not_started";
  if (coupon.endsAt !== null && now >= coupon.endsAt) return "coupon_over";
  if (coupon.maxUses !== null && coupon.usedCount >= coupon.maxUses) return "coupon_used_up";
  const { maxPerPerson, usedByPerson } = coupon;
  if (maxPerPerson !== null && usedByPerson >= maxPerPerson) return "coupon_used_by_you";
  if (coupon.courseId !== null && !courseIds.includes(coupon.courseId)) {
    return "coupon_not_for_this";
  }
  return null;
}

/** A code as it is stored: capitals, without the spaces that copying brings along. */
export function normaliseCode(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}
