import { z } from "zod";
import { audit } from "../../audit/service.ts";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { requireAdmin } from "./log.ts";
import { lockMail, reviveMail, reviveMessage } from "./queries.ts";

type RetryDeps = Pick<Deps, "db" | "clock" | "jobs" | "log">;

const rowId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const notFound = () => new AppError("not_found", "not_found");

async function retryMail({ db, jobs }: RetryDeps, id: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = await lockMail(tx, id);
    if (!row) throw notFound();
    if (row.sent_at !== null) throw new AppError("conflict", "delivery_not_failed");
    if (row.is_secret) throw new AppError("conflict", "delivery_secret");
    await reviveMail(tx, id);
    if (await jobs.sendAgain(tx, "mail", row.key)) return;
    if (row.has_attachments) throw new AppError("conflict", "delivery_too_old");
    const { key, recipient: to, subject, html, text, kind, unsubscribe } = row;
    const mail = { key, to, subject, html, text, kind: kind ?? undefined };
    const data = { ...mail, unsubscribe: unsubscribe ?? undefined };
    await jobs.send(tx, "mail", data, { singletonKey: key });
  });
}

async function retryMessage({ db, clock }: RetryDeps, id: number): Promise<void> {
  const before = await reviveMessage(db, id, clock.now());
  if (before === undefined) throw notFound();
  // Pressed twice: it is on its way already.
  if (["failed", "queued", "sending"].includes(before)) return;
  throw new AppError("conflict", "delivery_not_failed");
}

/**
 * Sends a message again that did not go out, under its own name: nobody gets two. Throws `forbidden` for everybody but
 * admins, `not_found`, and `conflict`: `delivery_not_failed`, `delivery_secret` for a link that opens an account, which
 * only its owner can ask for again, and `delivery_too_old` for one whose attachments are gone.
 */
export async function retryDelivery(
  deps: RetryDeps,
  asker: Asker,
  source: string,
  id: string,
): Promise<void> {
  requireAdmin(asker);
  const parsed = rowId.safeParse(id);
  if (!parsed.success) throw notFound();
  if (source === "mail") await retryMail(deps, parsed.data);
  else if (source === "message") await retryMessage(deps, parsed.data);
  else throw notFound();
  const subject = { kind: "delivery", id: `${source}/${parsed.data}` };
  await audit(deps.db, { actor: asker, action: "delivery.retried", subject, at: deps.clock.now() });
  deps.log.info("delivery_retried", { source, delivery: parsed.data, by: asker.id });
}
