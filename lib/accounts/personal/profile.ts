import type { Deps } from "../../deps.ts";
import { AppError, type MessageKey } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";
import { profileInput } from "../input.ts";
import { formatPhone, mayHaveWhatsapp, normalisePhone } from "../phone.ts";
import * as queries from "./queries.ts";
import type { Viewer } from "../sign_in.ts";
import type { Role } from "../tables.ts";

/** What a person sees and changes on their account page. */
export interface Profile {
  name: string;
  email: string;
  role: Role;
  emailVerified: boolean;
  instructorVerified: boolean;
  /** The address of the person's picture; null: there is none. */
  picture: string | null;
  /** As people read it; empty when there is none. */
  phone: string;
  whatsappOptIn: boolean;
  lang: Lang;
  zone: Zone;
}

/** The viewer's own account. One query. */
export async function profileOf({ db }: Pick<Deps, "db">, viewer: Viewer): Promise<Profile> {
  const row = await queries.profileById(db, viewer.id);
  const { name, email, role, emailVerified, instructorVerified, picture } = viewer;
  return {
    name,
    email,
    role,
    emailVerified,
    instructorVerified,
    picture,
    phone: row?.phone ? formatPhone(row.phone) : "",
    whatsappOptIn: row?.whatsapp_opt_in ?? false,
    lang: viewer.lang,
    zone: viewer.zone,
  };
}

function phoneRefused(key: MessageKey): AppError {
  return new AppError("invalid", "invalid", { fields: { phone: key } });
}

/** The number to keep; throws for one that cannot be read, or that WhatsApp cannot reach though it should. */
function readPhone(text: string, whatsapp: boolean): string | null {
  if (text === "") {
    if (whatsapp) throw phoneRefused("phone_needed");
    return null;
  }
  const phone = normalisePhone(text);
  if (phone === null) throw phoneRefused("phone_invalid");
  if (whatsapp && !mayHaveWhatsapp(phone)) throw phoneRefused("phone_landline");
  return phone;
}

/**
 * Keeps what the viewer has changed. Agreeing to messages on WhatsApp is noted with its moment; another number has to
 * be agreed to anew, which the same form does. Throws `invalid` with one key per field.
 */
export async function updateProfile(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  input: unknown,
): Promise<void> {
  const { name, phone: written, whatsapp, zone, lang } = parseInput(profileInput, input);
  const phone = readPhone(written, whatsapp);
  const now = deps.clock.now();
  await queries.updateProfile(deps.db, viewer.id, { name, phone, whatsapp, zone, lang }, now);
  deps.log.info("profile_changed", { userId: viewer.id });
}
