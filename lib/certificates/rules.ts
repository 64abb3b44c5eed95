/** Crockford's base32: no letter is mistaken for another when a code is read out or typed. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Letters of a code: 26 × 5 = 130 random bits, which cannot be guessed or walked through. */
const CODE_LENGTH = 26;

/** A new certificate's code from as many random bytes as it has letters. */
export function certificateCode(
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(CODE_LENGTH)),
): string {
  return Array.from(random.subarray(0, CODE_LENGTH), (byte) => ALPHABET[byte & 31]).join("");
}

/** A code as it was typed or scanned, in its one spelling; null for what cannot be one. */
export function normaliseCode(text: string): string | null {
  if (text.length > 2 * CODE_LENGTH) return null;
  const code = text.toLowerCase().replace(/[\s-]+/g, "").replace(/o/g, "0").replace(/[il]/g, "1");
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter))
    ? code
    : null;
}

/** A code as people read it, in groups. */
export function groupCode(code: string): string {
  return code.toUpperCase().match(/.{1,5}/g)?.join("-") ?? "";
}

/** Whether a certificate holds, and if not, why. */
export type CertificateState = "valid" | "revoked" | "expired";

/** How a certificate stands at `now`; all in epoch milliseconds. Its last moment is the one before `expiresAt`. */
export function certificateState(
  { expiresAt, revokedAt }: { expiresAt: number | null; revokedAt: number | null },
  now: number,
): CertificateState {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && now >= expiresAt ? "expired" : "valid";
}

/** When a certificate of so many months runs out, by Jakarta's calendar; null for one that never does. */
export function expiryOf(
  issuedAt: Temporal.Instant,
  months: number | null,
): Temporal.Instant | null {
  if (months === null) return null;
  return issuedAt.toZonedDateTimeISO("Asia/Jakarta").add({ months }).toInstant();
}

/** One thing a certificate asks for. */
export interface Requirement {
  readonly kind: "lessons" | "quiz" | "exercise";
  /** Of a quiz or an exercise; "" for the lessons, and for the course's one quiz. */
  readonly title: string;
  readonly isMet: boolean;
  /** How much of it is there: lessons done, the grade; null when nothing is, or nobody may say. */
  readonly done: number | null;
  /** How much is needed of the same; of a quiz its pass mark in percent. */
  readonly needed: number;
  /** The exercise's id, or the section's whose quiz it is; null for the course as a whole. */
  readonly id: number | null;
}

/** Whether the certificate has been earned: there is something to be done, and all of it is (seed 000). */
export function isEarned(requirements: readonly Requirement[]): boolean {
  return requirements.length > 0 && requirements.every(({ isMet }) => isMet);
}
