export * from "./coupons.ts";
export * from "./offer.ts";
export * from "./outcome.ts";
export * from "./pricing.ts";
export * from "./refund_rules.ts";
export * from "./review_rules.ts";
export * from "./states.ts";
