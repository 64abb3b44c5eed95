import { z } from "zod";
import { normalisePhone } from "../../accounts/rules.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import {
  choiceFilter,
  filteredRange,
  likePattern,
  list,
  type Listed,
  type Listing,
  type RangeFilters,
  rangeFilters,
  readListing,
  searchFilter,
  type SortType,
} from "../../platform/listing.ts";
import type { Zone } from "../../platform/time.ts";
import { DELIVERY_STATUSES, KINDS, MAIL_KINDS } from "../rules.ts";
import { type DeliveryRow, deliveryRows, type DeliverySort } from "./queries.ts";

export type { DeliveryRow };

/** What an admin looks for in the log; null is anything. */
interface DeliveryFilters extends RangeFilters {
  channel: string | null;
  status: string | null;
  kind: string | null;
  /** Part of a name, an address or a number. */
  q: string | null;
}

/** Every kind of message that is sent, with a word in the catalogs. */
const SENT_KINDS: readonly string[] = [...Object.keys(KINDS), ...MAIL_KINDS];

/** Both of its tables are indexed by the first, which is how they are read unless somebody asks otherwise. */
const SORTS: Record<DeliverySort, SortType> = {
  created: "timestamptz",
  subject: "text",
  addressee: "text",
  channel: "text",
  status: "text",
};

/** How the log is searched. */
export const DELIVERIES_LISTING: Listing<DeliveryFilters> = {
  key: "key",
  sorts: SORTS,
  initial: "-created",
  filters: z.object({
    q: searchFilter,
    channel: choiceFilter(["mail", "whatsapp"]),
    status: choiceFilter(DELIVERY_STATUSES),
    kind: choiceFilter(SENT_KINDS),
    ...rangeFilters,
  }),
};

/** Throws `forbidden` for everybody but admins. */
export function requireAdmin({ role }: { role: string }): void {
  if (role !== "admin") throw new AppError("forbidden", "forbidden");
}

/** The digits by which a number is kept, from however it was typed; empty for what is no number. */
function digitsOf(text: string): string {
  const whole = normalisePhone(text);
  if (whole !== null) return whole.slice(1);
  return /^[\d\s+().-]{3,}$/.test(text) ? text.replace(/\D/g, "").replace(/^0+/, "") : "";
}

/**
 * Everything that was sent by mail and WhatsApp. Throws `forbidden` for everybody but admins, and as `readListing` and
 * `readDateRange` do.
 */
export async function listDeliveries(
  { db, clock, config }: Pick<Deps, "db" | "clock" | "config">,
  viewer: { role: string; zone: Zone },
  params: URLSearchParams,
): Promise<Listed<DeliveryRow, DeliveryFilters>> {
  requireAdmin(viewer);
  const query = readListing(DELIVERIES_LISTING, params);
  const { channel, status, kind, q, ...days } = query.filters;
  const range = filteredRange(days, { zone: viewer.zone, now: clock.now() });
  const filter = {
    channel,
    status,
    kind,
    range,
    like: likePattern(q),
    digits: digitsOf(q ?? ""),
  };
  const order = {
    // `readListing` takes no other.
    sort: query.sort as DeliverySort,
    unsent: config.mail ? "queued" : "kept",
  } as const;
  const rows = deliveryRows(filter, order);
  return await list(db, DELIVERIES_LISTING, query, rows);
}
