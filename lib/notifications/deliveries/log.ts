import { z } from "zod";
import { normalisePhone } from "../../accounts/rules.ts";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { decodeCursor, encodeCursor } from "../../platform/cursor.ts";
import { AppError } from "../../platform/errors.ts";
import { DELIVERY_STATUSES, KINDS, MAIL_KINDS } from "../rules.ts";
import { type DeliveryRow, selectDeliveries } from "./queries.ts";

export type { DeliveryRow };

/** What an admin looks for in the log; an empty text is anything. */
export interface DeliveryWish {
  channel: string;
  status: string;
  kind: string;
  /** Part of a name, an address or a number. */
  q: string;
}

const PAGE_SIZE = 30;
const LONGEST_SEARCH = 100;

/** Every kind of message that is sent, with a word in the catalogs. */
const SENT_KINDS: readonly string[] = [...Object.keys(KINDS), ...MAIL_KINDS];

const cursor = z.object({
  at: z.iso.datetime({ precision: null }),
  source: z.enum(["mail", "message"]),
  id: z.int().nonnegative(),
});

/** Throws `forbidden` for everybody but admins. */
export function requireAdmin(asker: Asker): void {
  if (asker.role !== "admin") throw new AppError("forbidden", "forbidden");
}

function known(value: string | null, values: readonly string[]): string {
  return value !== null && values.includes(value) ? value : "";
}

/** Reads a wish from an address; what is not known there is anything. */
export function readWish(query: URLSearchParams): DeliveryWish {
  return {
    channel: known(query.get("channel"), ["mail", "whatsapp"]),
    status: known(query.get("status"), DELIVERY_STATUSES),
    kind: known(query.get("kind"), SENT_KINDS),
    q: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
  };
}

/** The digits by which a number is kept, from however it was typed; empty for what is no number. */
function digitsOf(text: string): string {
  const whole = normalisePhone(text);
  if (whole !== null) return whole.slice(1);
  return /^[\d\s+().-]{3,}$/.test(text) ? text.replace(/\D/g, "").replace(/^0+/, "") : "";
}

/**
 * A page of everything that was sent by mail and WhatsApp, newest first. Throws `forbidden` for everybody but admins
 * and `bad_request` (`cursor_invalid`) for an `after` that is none.
 */
export async function listDeliveries(
  { db, config }: Pick<Deps, "db" | "config">,
  asker: Asker,
  wish: DeliveryWish,
  after: string | null,
): Promise<{ deliveries: DeliveryRow[]; next: string | null }> {
  requireAdmin(asker);
  const { channel, status, kind, q } = wish;
  const like = q === "" ? "" : `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const filter = { channel, status, kind, like, digits: digitsOf(q) };
  const rows = await selectDeliveries(db, filter, {
    after: after === null ? null : decodeCursor(cursor, after),
    limit: PAGE_SIZE + 1,
    unsent: config.mail ? "queued" : "kept",
  });
  const deliveries = rows.slice(0, PAGE_SIZE);
  const last = deliveries.at(-1);
  const next = rows.length > PAGE_SIZE && last
    ? encodeCursor({ at: last.createdAt.toString(), source: last.source, id: last.id })
    : null;
  return { deliveries, next };
}
