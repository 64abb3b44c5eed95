/** How PPN is charged: not at all, as a part of the price, or on top of it. */
export type TaxMode = "none" | "included" | "added";

/** Off by a part of the price, or by an amount. */
export type CouponKind = "percent" | "amount";

/** What a coupon takes off, as far as the price is concerned. */
export interface Reduction {
  readonly kind: CouponKind;
  /** Percent, or whole rupiah. */
  readonly value: number;
  /** The one course it is for; null: for all. */
  readonly courseId: number | null;
}

export interface TaxRule {
  readonly mode: TaxMode;
  /** Basis points, on 11/12 of the net price (PMK 131/2024: 12 % × 11/12). */
  readonly bp: number;
}

/** A course to be bought, at its price in whole rupiah. */
export interface PricedCourse {
  readonly courseId: number;
  readonly price: number;
}

/** A line with its parts of discount and tax; `total` is what it costs the buyer. */
export interface QuotedLine extends PricedCourse {
  readonly discount: number;
  readonly tax: number;
  readonly total: number;
}

/** What an order costs, in whole rupiah. */
export interface Quote {
  readonly lines: readonly QuotedLine[];
  readonly subtotal: number;
  readonly discount: number;
  readonly tax: number;
  readonly total: number;
}

/** `amount × part ÷ whole` to the nearest unit, halves up, exact however large the product is. */
export function proportion(amount: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const [a, p, w] = [BigInt(amount), BigInt(part), BigInt(whole)];
  return Number((a * p * 2n + w) / (w * 2n));
}

/**
 * Splits an amount in proportion to weights, into whole parts that add up to it. What rounding leaves over goes to
 * the largest remainders, the earlier first. No part exceeds its weight when the amount does not exceed their sum.
 */
export function splitAmount(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight);
    return { index, part: Number(product / whole), remainder: product % whole };
  });
  let left = amount - shares.reduce((sum, { part }) => sum + part, 0);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1
  );
  for (const share of byRemainder) {
    if (left <= 0) break;
    share.part++;
    left--;
  }
  return shares.map(({ part }) => part);
}

/** What a coupon takes off a sum it applies to: never more than that; parts of a rupiah are the buyer's. */
export function reductionOf({ kind, value }: Reduction, sum: number): number {
  if (kind === "amount") return Math.min(value, sum);
  return Number((BigInt(sum) * BigInt(value) + 99n) / 100n);
}

/** PPN on a net price: the rate on 11/12 of it, to the nearest rupiah. */
export function taxOn(net: number, bp: number): number {
  return proportion(net, bp * 11, 120_000);
}

/** The PPN that a gross price contains, so that net and tax add up to it. */
export function taxWithin(gross: number, bp: number): number {
  return gross - proportion(gross, 120_000, 120_000 + bp * 11);
}

/** Works out an order: discount and tax are split over the lines to the rupiah. */
export function quote(
  courses: readonly PricedCourse[],
  coupon: Reduction | null,
  tax: TaxRule,
): Quote {
  const applies = (course: PricedCourse) =>
    coupon !== null && (coupon.courseId === null || coupon.courseId === course.courseId);
  const weights = courses.map((course) => applies(course) ? course.price : 0);
  const reducible = weights.reduce((sum, weight) => sum + weight, 0);
  const discount = coupon ? reductionOf(coupon, reducible) : 0;
  const discounts = splitAmount(discount, weights);
  const payable = courses.map(({ price }, index) => price - discounts[index]);
  const afterDiscount = payable.reduce((sum, part) => sum + part, 0);
  const taxSum = tax.mode === "none"
    ? 0
    : tax.mode === "added"
    ? taxOn(afterDiscount, tax.bp)
    : taxWithin(afterDiscount, tax.bp);
  const taxes = splitAmount(taxSum, payable);
  const lines = courses.map((course, index) => ({
    courseId: course.courseId,
    price: course.price,
    discount: discounts[index],
    tax: taxes[index],
    total: payable[index] + (tax.mode === "added" ? taxes[index] : 0),
  }));
  return {
    lines,
    subtotal: courses.reduce((sum, { price }) => sum + price, 0),
    discount,
    tax: taxSum,
    total: afterDiscount + (tax.mode === "added" ? taxSum : 0),
  };
}

/** How what a line has brought in is shared; the three parts add up to its total. */
export interface LineShares {
  readonly instructor: number;
  readonly platform: number;
  readonly tax: number;
}

/** The shares of a paid line: the commission is on what is left after tax, to the nearest rupiah. */
export function shareLine(
  line: { readonly total: number; readonly tax: number },
  commissionBp: number,
): LineShares {
  const net = line.total - line.tax;
  const platform = proportion(net, commissionBp, 10_000);
  return { instructor: net - platform, platform, tax: line.tax };
}

/** What makes two orders the same: the courses, whatever their order, and the coupon. */
export function contentKey(courseIds: readonly number[], couponId: number | null): string {
  const ids = courseIds.toSorted((a, b) => a - b).join(",");
  return couponId === null ? ids : `${ids}|${couponId}`;
}
