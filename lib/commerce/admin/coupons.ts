import { z } from "zod";
import { audit, type AuditValues } from "../../audit/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import {
  choiceFilter,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { type Asker, demandAdmin, type Reader } from "./access.ts";
import { type CouponForm, couponForm } from "./coupon_input.ts";
import * as queries from "./coupon_queries.ts";
import { COUPON_STATES, type CouponFilters, type CouponListRow } from "./coupon_queries.ts";
import type { CouponRow } from "./coupon_queries.ts";

type CouponDeps = Pick<Deps, "db" | "clock" | "log">;

function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError("not_found", "coupon_not_found");
  return Number(text);
}

/** How the list of coupons can be asked for. */
export const COUPONS_LISTING: Listing<CouponFilters> = {
  key: "id",
  sorts: { code: "text", usedCount: "bigint", state: "text", created: "timestamptz" },
  initial: "-created",
  filters: z.object({ q: searchFilter, state: choiceFilter(COUPON_STATES) }),
};

/** All coupons. Throws `forbidden`, and as `readListing` does. */
export async function listCoupons(
  { db, clock }: Pick<Deps, "db" | "clock">,
  admin: Asker,
  params: URLSearchParams,
): Promise<Listed<CouponListRow, CouponFilters>> {
  demandAdmin(admin);
  const query = readListing(COUPONS_LISTING, params);
  return await list(db, COUPONS_LISTING, query, queries.couponRows(query.filters, clock.now()));
}

/** A coupon to be edited. Throws `forbidden` and `not_found`. */
export async function openCoupon(
  { db }: Pick<Deps, "db">,
  admin: Asker,
  id: string,
): Promise<CouponRow> {
  demandAdmin(admin);
  const coupon = await queries.findCoupon(db, readId(id));
  if (!coupon) throw new AppError("not_found", "coupon_not_found");
  return coupon;
}

/** The courses that a coupon's form offers. Throws `forbidden`. */
export function couponCourses(
  { db }: Pick<Deps, "db">,
  admin: Asker,
): Promise<{ slug: string; title: string }[]> {
  demandAdmin(admin);
  return queries.selectPremiumCourses(db);
}

async function courseOf({ db }: CouponDeps, { course }: CouponForm): Promise<number | null> {
  if (course === null) return null;
  const id = await queries.findCourseId(db, course);
  if (id === undefined) {
    throw new AppError("invalid", "invalid", { fields: { course: "not_a_choice" } });
  }
  return id;
}

/** A coupon as the audit log keeps it. */
function auditedCoupon(coupon: CouponRow | undefined): AuditValues {
  if (!coupon) return {};
  const { code, kind, value, courseSlug, startsAt, endsAt, maxUses, maxPerPerson, isActive } =
    coupon;
  const [starts, ends] = [startsAt?.toString() ?? null, endsAt?.toString() ?? null];
  return { code, kind, value, course: courseSlug, starts, ends, maxUses, maxPerPerson, isActive };
}

/**
 * Makes a coupon. Throws `forbidden` and `invalid` with one key per field (`coupon_code_taken` for a code that another
 * coupon has).
 */
export async function createCoupon(
  deps: CouponDeps,
  admin: Reader,
  input: unknown,
): Promise<number> {
  demandAdmin(admin);
  const form = parseInput(couponForm(admin.zone), input);
  const courseId = await courseOf(deps, form);
  const now = deps.clock.now();
  const id = await deps.db.transaction().execute(async (tx) => {
    const made = await queries.insertCoupon(tx, form, { courseId, by: admin.id, now });
    const after = auditedCoupon(await queries.findCoupon(tx, made));
    const subject = { kind: "coupon", id: form.code };
    await audit(tx, { actor: admin, action: "coupon.added", subject, after, at: now });
    return made;
  });
  deps.log.info("coupon_created", { coupon: form.code, by: admin.id });
  return id;
}

/** Changes a coupon. Throws as `createCoupon`, and `not_found`. */
export async function editCoupon(
  deps: CouponDeps,
  admin: Reader,
  id: string,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const couponId = readId(id);
  const form = parseInput(couponForm(admin.zone), input);
  const courseId = await courseOf(deps, form);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const before = await queries.findCoupon(tx, couponId);
    if (!before || !await queries.updateCoupon(tx, couponId, form, { courseId, now })) {
      throw new AppError("not_found", "coupon_not_found");
    }
    const after = await queries.findCoupon(tx, couponId);
    await audit(tx, {
      actor: admin,
      action: "coupon.changed",
      subject: { kind: "coupon", id: before.code },
      before: auditedCoupon(before),
      after: auditedCoupon(after),
      at: now,
    });
  });
  deps.log.info("coupon_changed", { coupon: form.code, by: admin.id });
}

/** Switches a coupon on or off. Throws `forbidden` and `not_found`. */
export async function switchCoupon(
  deps: CouponDeps,
  admin: Asker,
  id: string,
  isActive: boolean,
): Promise<void> {
  demandAdmin(admin);
  const couponId = readId(id);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const coupon = await queries.findCoupon(tx, couponId);
    if (!coupon || !await queries.setActive(tx, couponId, isActive, now)) {
      throw new AppError("not_found", "coupon_not_found");
    }
    if (coupon.isActive === isActive) return;
    await audit(tx, {
      actor: admin,
      action: "coupon.switched",
      subject: { kind: "coupon", id: coupon.code },
      before: { isActive: coupon.isActive },
      after: { isActive },
      at: now,
    });
  });
  deps.log.info("coupon_switched", { coupon: id, isActive, by: admin.id });
}
