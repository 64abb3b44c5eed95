import {
  type NumberType,
  parsePhoneNumberFromString as parseWithType,
} from "libphonenumber-js/max";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** What people put between digits. */
const WRITTEN = /^\+?[\d\s().\-/]+$/u;

/**
 * A phone number as it is kept, E.164, from any way in which people write one: `0812-3456-7890`, `62812…`,
 * `+62 (0)812 …`, `812…`; a number without a country is Indonesian. Null for what is none.
 */
export function normalisePhone(text: string): string | null {
  // Numbers copied from an address book come with invisible marks of their direction.
  const written = text.normalize("NFKC").replace(/\p{Cf}/gu, "").trim().replace(/^tel:/i, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  if (!WRITTEN.test(written)) return null;
  const bare = written.replace(/[^\d+]/g, "");
  const number = bare
    .replace(/^00(?=[1-9])/, "+")
    .replace(/^62(?=0?8|\d{9})/, "+62")
    .replace(/^\+620/, "+62");
  const parsed = parsePhoneNumberFromString(number, { defaultCountry: "ID", extract: false });
  return parsed?.isValid() ? parsed.number : null;
}

/** Of other countries, what no mobile phone has; where a country does not tell, nothing is ruled out. */
const NO_MOBILE: ReadonlySet<string | undefined> = new Set<NumberType>([
  "FIXED_LINE",
  "PAGER",
  "PREMIUM_RATE",
  "SHARED_COST",
  "TOLL_FREE",
  "UAN",
  "VOICEMAIL",
]);

/**
 * False for a number that no mobile phone has. Indonesian ones begin with 8 and have 9 to 12 digits (Kominfo's
 * numbering plan); 80x are free numbers.
 */
export function mayHaveWhatsapp(phone: string): boolean {
  if (phone.startsWith("+62")) return /^\+628[1-9]\d{7,10}$/.test(phone);
  return !NO_MOBILE.has(parseWithType(phone)?.getType());
}

/** A kept number as people read it: `+62 812 3456 7890`. */
export function formatPhone(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
