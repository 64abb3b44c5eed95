import { createHmac } from "node:crypto";
import type { Config } from "../../../platform/config.ts";

/** Where the client believes the stand-in to be; no such host exists, so nothing of it can leave the process. */
export const STAND_IN_BASE = "http://stand-in.invalid";

/**
 * Whether the built-in gateway takes part: in development, as long as there is no key. What else is configured, such
 * as addresses that lead to this very site, changes nothing.
 */
export function hasStandIn(config: Pick<Config, "appEnv" | "midtrans">): boolean {
  const { serverKey, isProduction } = config.midtrans;
  return config.appEnv === "development" && serverKey === "" && !isProduction;
}

/** The stand-in's server key: made from the installation's own secret, so that nobody can know it. */
export function standInKey(sessionSecret: Uint8Array): string {
  return createHmac("sha256", sessionSecret).update("gateway stand-in").digest("hex");
}
