import { AppError, type MessageKey } from "../../platform/errors.ts";

/**
 * A failure of the payment gateway. It carries what the gateway said and nothing of what we sent: the library's own
 * errors hold the server key, so they end here.
 */
export abstract class GatewayError extends AppError {
  constructor(key: MessageKey, readonly detail: string) {
    super("gateway", key);
    this.message = `${key}: ${detail}`;
  }
}

/** No answer, or none that can be understood: whether it happened has to be found out. */
export class GatewayUnreachable extends GatewayError {
  override name = "GatewayUnreachable";
  constructor(detail: string) {
    super("gateway_unreachable", detail);
  }
}

/** The gateway has a payment page of this id already. */
export class GatewayDuplicate extends GatewayError {
  override name = "GatewayDuplicate";
  constructor(detail: string) {
    super("gateway_refused", detail);
  }
}

/** The gateway said no; nothing happened. */
export class GatewayRefused extends GatewayError {
  override name = "GatewayRefused";
  constructor(detail: string, readonly statusCode: number) {
    super("gateway_refused", detail);
  }
}

/** There are no keys, and this is not development: nothing can be paid. */
export class GatewayUnconfigured extends GatewayError {
  override name = "GatewayUnconfigured";
  constructor() {
    super("gateway_unconfigured", "MIDTRANS_SERVER_KEY is not set");
  }
}
