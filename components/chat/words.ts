import type { Messages } from "../types.ts";

/** The texts of a conversation; without functions, so that they reach the browser. */
export type ChatWords = Messages["chat"]["room"];
