import { audit, type AuditValues } from "../audit/service.ts";
import { changed } from "../audit/rules.ts";
import { saveCommerceSettings } from "../commerce/service.ts";
import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { mediaUrl } from "../media/rules.ts";
import { prepareAvatar, storeFile } from "../media/service.ts";
import { AppError } from "../platform/errors.ts";
import { atField } from "../platform/forms.ts";
import { parseInput } from "../platform/http.ts";
import type { UploadForm } from "../platform/uploads.ts";
import { featureInput, paymentInput, profileInput } from "./input.ts";
import type { Switches } from "./rules.ts";
import { readFeatures, type ShopRow, shopRow, updateShop } from "./queries.ts";

export { readFeatures } from "./queries.ts";
export type { ShopRow } from "./queries.ts";

interface Admin {
  id: number;
  role: string;
}

function demandAdmin({ role }: Admin): void {
  if (role !== "admin") throw new AppError("forbidden", "forbidden");
}

/** What every page says of the shop; what was never set is null. */
export interface ShopProfile {
  name: string | null;
  tagline: string | null;
  address: string | null;
  /** E.164, as below. */
  phone: string | null;
  whatsapp: string | null;
  openingHours: string | null;
  /** The address of its picture, and its id. */
  logo: string | null;
  logoId: string | null;
  /** `#rrggbb`. */
  colour: string | null;
  switches: Switches;
  version: number;
}

function profileOf(row: ShopRow): ShopProfile {
  return {
    name: row.name || null,
    tagline: row.tagline || null,
    address: row.address || null,
    phone: row.phone,
    whatsapp: row.whatsapp,
    openingHours: row.opening_hours || null,
    logo: row.logo_id && mediaUrl(row.logo_id),
    logoId: row.logo_id,
    colour: row.colour,
    switches: {
      registration: row.registration_open,
      instructors: row.registration_open && row.instructors_may_register,
      selling: row.selling,
      chat: row.chat_open,
      assistant: row.assistant_open,
    },
    version: row.version,
  };
}

/** A process looks for changed settings no more than once in so many milliseconds. */
const FRESH_FOR = 1000;

const known = new WeakMap<Db, { at: number; profile: Promise<ShopProfile> }>();

/** What every page says of the shop, at most a second old; pages do not wait for a query of their own. */
export function shopProfile({ db, clock }: Pick<Deps, "db" | "clock">): Promise<ShopProfile> {
  const now = clock.now().epochMilliseconds;
  const last = known.get(db);
  if (last && now - last.at < FRESH_FOR && now >= last.at) return last.profile;
  const profile = shopRow(db).then(profileOf);
  known.set(db, { at: now, profile });
  profile.catch(() => known.delete(db));
  return profile;
}

/** Everything that is set, for the forms. Throws `forbidden`. */
export async function shopSettings({ db }: Pick<Deps, "db">, admin: Admin): Promise<ShopRow> {
  demandAdmin(admin);
  return await shopRow(db);
}

type ShopDeps = Pick<Deps, "db" | "clock" | "log">;

/** Changes the settings, notes what has changed, and has every page made anew. */
async function change(
  deps: ShopDeps,
  admin: Admin,
  part: string,
  write: (tx: Tx, now: Temporal.Instant) => Promise<{ before: AuditValues; after: AuditValues }>,
): Promise<void> {
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const values = await write(tx, at);
    // Saved as it was: nothing has changed.
    if (Object.keys(changed(values.before, values.after).after).length === 0) return;
    const subject = { kind: "settings", id: part };
    await audit(tx, { actor: admin, action: "settings.changed", subject, ...values, at });
  });
  known.delete(deps.db);
  deps.log.info("settings_changed", { part, by: admin.id });
}

function auditedRow(row: ShopRow): AuditValues {
  const { updated_at: _at, version: _version, only_row: _row, ...values } = row;
  return values;
}

async function write(tx: Tx, values: Partial<ShopRow>, now: Temporal.Instant) {
  const before = auditedRow(await shopRow(tx, true));
  await updateShop(tx, values, now);
  return { before, after: { ...before, ...values } as AuditValues };
}

/** Saves what the shop says of itself, its logo (`logo`) too. Throws `forbidden`, and `invalid` with a key per field. */
export async function saveProfile(
  deps: ShopDeps,
  admin: Admin,
  { values, files }: UploadForm,
): Promise<void> {
  demandAdmin(admin);
  const input = parseInput(profileInput, values);
  const upload = files.logo;
  const logo = upload && await atField("logo", () => prepareAvatar(upload.bytes));
  await change(deps, admin, "profile", async (tx, now) => {
    const place = { ownerId: admin.id, courseId: null, purpose: "picture" as const, now };
    const stored = logo && await storeFile(tx, logo, place);
    const isRemoved = values.remove_logo === "1" && !stored;
    const logoId = stored ? { logo_id: stored.id } : isRemoved ? { logo_id: null } : {};
    return await write(tx, { ...input, ...logoId }, now);
  });
}

/** Saves how the shop sells. Throws as `saveProfile` does. */
export async function savePayment(deps: ShopDeps, admin: Admin, input: unknown): Promise<void> {
  demandAdmin(admin);
  const { selling, ...commerce } = parseInput(paymentInput, input);
  await change(deps, admin, "payment", async (tx, now) => {
    const shop = await write(tx, { selling }, now);
    const money = await saveCommerceSettings(tx, {
      tax_mode: commerce.tax_mode,
      tax_bp: commerce.tax,
      commission_bp: commerce.commission,
      order_hours: commerce.order_hours,
      refund_days: commerce.refund_days,
    });
    return {
      before: { ...shop.before, ...money.before },
      after: { ...shop.after, ...money.after },
    };
  });
}

/** Saves what is switched on. Throws as `saveProfile` does. */
export async function saveFeatures(deps: ShopDeps, admin: Admin, input: unknown): Promise<void> {
  demandAdmin(admin);
  const switches = parseInput(featureInput, input);
  await change(deps, admin, "features", (tx, now) => write(tx, switches, now));
}

/** Throws `invalid` (`registration_closed` at `role`) when nobody may register, or no instructor. */
export async function demandRegistration(db: Db | Tx, role: string): Promise<void> {
  const { registration_open, instructors_may_register } = await readFeatures(db);
  if (!registration_open || (role === "instructor" && !instructors_may_register)) {
    throw new AppError("invalid", "invalid", { fields: { role: "registration_closed" } });
  }
}
