import type { Deps } from "../../deps.ts";
import { MidtransGateway } from "./client.ts";
import { GatewayUnconfigured } from "./errors.ts";
import { verifySignature } from "./message.ts";
import { type StandInDeps, standInFetch } from "./standin/api.ts";
import { hasStandIn, STAND_IN_BASE, standInKey } from "./standin/key.ts";
import type { Gateway } from "./types.ts";

export * from "./errors.ts";
export { type GatewayNotification, readNotification, signatureOf } from "./message.ts";
export { readStatus, verifySignature } from "./message.ts";
export { isGatewayId } from "./snap_request.ts";
export type * from "./types.ts";

/** What takes the place of the gateway where none is configured. */
class NoGateway implements Gateway {
  readonly #refuse = () => Promise.reject(new GatewayUnconfigured());
  createTransaction = this.#refuse;
  getStatus = this.#refuse;
  cancel = this.#refuse;
  expire = this.#refuse;
  settleChallenge = this.#refuse;
  refund = this.#refuse;
  verify = () => "unsigned" as const;
}

/** What opening the gateway takes. */
export type GatewayDeps = StandInDeps & Pick<Deps, "config">;

/**
 * The payment gateway that the configuration names. Without a server key that is the built-in stand-in in development
 * – reached through the same client, which cannot tell the difference – and in production one that refuses every call
 * with `GatewayUnconfigured`.
 */
export function openGateway(deps: GatewayDeps): Gateway {
  const { midtrans, appBaseUrl } = deps.config;
  const { serverKey, merchantId } = midtrans;
  const ownOrigin = new URL(appBaseUrl).origin;
  const verify: Gateway["verify"] = (message) => judge(message, serverKey, merchantId);
  if (serverKey !== "") return new MidtransGateway({ ...midtrans, ownOrigin, verify });
  if (!hasStandIn(deps.config)) return new NoGateway();
  const key = standInKey(deps.sessionSecret);
  return new MidtransGateway({
    serverKey: key,
    clientKey: "",
    isProduction: false,
    snapUrl: `${STAND_IN_BASE}/snap/v1`,
    apiUrl: `${STAND_IN_BASE}/v2`,
    ownOrigin,
    fetch: standInFetch(deps),
    verify: (message) => judge(message, key, merchantId),
  });
}

/** Whether a notification is signed with our key and meant for us. */
function judge(
  message: Parameters<Gateway["verify"]>[0],
  serverKey: string,
  merchantId: string,
): ReturnType<Gateway["verify"]> {
  if (!verifySignature(message, serverKey)) return "unsigned";
  if (merchantId !== "" && message.merchant_id !== merchantId) return "foreign";
  return "ours";
}
