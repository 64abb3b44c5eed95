import { AppError } from "../../platform/errors.ts";
import { recordEvent } from "../../platform/jobs.ts";
import { GatewayError } from "../gateway/errors.ts";
import { readNotification } from "../gateway/message.ts";
import { digestOf } from "./apply.ts";
import { askAndApply, type AskDeps } from "./ask.ts";
import * as queries from "./queries.ts";

/** A notification is a page of text at most. */
export const NOTIFICATION_LIMIT = 64 * 1024;

/** Seconds after which the gateway may ask again when we could not finish. */
const RETRY_SECONDS = 60;

/**
 * Receives a notification of the gateway: its signature is checked over the strings as received, the message is
 * stored, then Get Status is asked with the id that we stored, and that answer is applied. Unknown payments are
 * logged and nothing is made.
 * Throws `bad_request` for what is no notification, `forbidden` for a wrong signature or merchant, and `unavailable`
 * when the gateway does not answer: the message is stored, and a job finishes it.
 */
export async function receiveNotification(
  deps: AskDeps,
  body: string,
): Promise<void> {
  const message = readNotification(body);
  if (!message) throw new AppError("bad_request", "bad_body");
  const judged = deps.gateway.verify(message);
  if (judged !== "ours") {
    deps.log.warn("notification_refused", { judged });
    throw new AppError("forbidden", "notification_refused");
  }
  const found = await queries.findByGatewayId(deps.db, message.order_id);
  if (!found) {
    deps.log.warn("payment_unknown", { gatewayId: message.order_id });
    return;
  }
  const eventId = await queries.insertEvent(deps.db, {
    attemptId: found.id,
    source: "notification",
    raw: body,
    digest: await digestOf(body),
    now: deps.clock.now(),
  });
  try {
    await askAndApply(deps, { ...found, gatewayId: message.order_id }, eventId);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    deps.log.warn("payment_status_unknown", { gatewayId: message.order_id, error });
    await recordEvent(deps.jobs, deps.db, { name: "payment_event_waiting", eventId });
    throw new AppError("unavailable", "gateway_unreachable", {
      retryAfter: RETRY_SECONDS,
      cause: error,
    });
  }
}

/** Finishes a stored notification, once. Throws `GatewayUnreachable`: the job tries again. */
export async function finishEvent(deps: AskDeps, eventId: number): Promise<void> {
  const event = await queries.findUnfinishedEvent(deps.db, eventId);
  if (event) await askAndApply(deps, event, eventId);
}
