export * from "./outcome.ts";
export * from "./pricing.ts";
export * from "./states.ts";
