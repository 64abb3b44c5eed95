import { COMMON_PASSWORDS, SEQUENCES } from "./common_passwords.ts";
import type { Role } from "./tables.ts";

export { formatPhone, mayHaveWhatsapp, normalisePhone } from "./phone.ts";
export type { Role };

/** Shortest password, in letters (NIST SP 800-63B, 5.1.1.1). */
export const PASSWORD_MIN = 8;

/** Longest password, in letters: long enough for every phrase, short enough to hash. */
export const PASSWORD_MAX = 200;

/** A word of a name or an address that is shorter says nothing about its owner. */
const PERSONAL_WORD_MIN = 4;

/** From here on two texts of the same length count as alike: seven letters in ten. */
const LIKENESS = 0.7;

/** How often a session's last use is written down. */
const TOUCH_MINUTES = 5;

/** An e-mail address as it is kept: without space around it, its domain in lower case. */
export function normaliseEmail(email: string): string {
  const trimmed = email.trim();
  const at = trimmed.lastIndexOf("@");
  return at < 0 ? trimmed : trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
}

/** The signs that people put for letters. */
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  "$": "s",
  "!": "i",
};

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutLeet(text: string): string {
  return [...text].map((letter) => LEET[letter] ?? letter).join("");
}

/** How many letters of `text` make all of it when repeated, the last time perhaps in part. */
function periodOf(text: string): number {
  let period = 1;
  while (period < text.length && !text.startsWith(text.slice(period))) period++;
  return period;
}

function isSequence(text: string): boolean {
  const backwards = [...text].reverse().join("");
  return SEQUENCES.some((row) => {
    const endless = row + row;
    return endless.includes(text) || endless.includes(backwards);
  });
}

/**
 * True for a password that guessers try first: a common word, also with digits and signs after it or for its letters;
 * digits alone; something short repeated; a walk along the keyboard or the alphabet.
 */
export function isCommonPassword(password: string): boolean {
  const folded = fold(password.normalize("NFKC"));
  const compact = bare(folded);
  const stem = folded.replace(/[^\p{L}]+$/u, "");
  const candidates = [folded, compact, stem, bare(stem), bare(withoutLeet(folded))];
  candidates.push(bare(withoutLeet(stem)), compact.replace(/^\d+/, ""));
  if (candidates.some((text) => COMMON_PASSWORDS.has(text))) return true;
  if (/^\P{L}*$/u.test(folded)) return true;
  const period = periodOf(folded);
  if (period <= 4 && folded.length >= 2 * period) return true;
  const half = folded.slice(0, period);
  if (folded.length >= 2 * period && COMMON_PASSWORDS.has(half)) return true;
  return isSequence(compact) || isSequence(stem);
}

/** How many letters have to be put in, taken out or changed to make `a` into `b`. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = previous[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[b.length];
}

function areAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest > 0 && 1 - distance(a, b) / longest >= LIKENESS;
}

/** Who a password belongs to. */
export interface Owner {
  /** In full. */
  name: string;
  /** Their address. */
  email: string;
}

/** The words that others know about a person, whole and in pieces, longest first. */
function personalWords({ name, email }: Owner): string[] {
  const folded = [fold(name), fold(email)];
  const [local = ""] = fold(email).split("@");
  const whole = [...folded, local].map(bare);
  const pieces = folded.flatMap((text) => text.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u));
  const words = new Set([...whole, ...pieces].filter((word) => word.length >= PERSONAL_WORD_MIN));
  return [...words].sort((a, b) => b.length - a.length);
}

/** What is left of a password when the words are taken out of it; null when it holds none of them. */
function remainder(password: string, words: readonly string[]): string | null {
  const left = words.reduce((text, word) => text.replaceAll(word, ""), password);
  return left === password ? null : left;
}

/**
 * True for a password that follows from its owner's name or e-mail address: one that is nearly the same, or that
 * would be too short or too common without them. A long phrase may well mention a name.
 */
export function isPersonalPassword(password: string, owner: Owner): boolean {
  const words = personalWords(owner);
  const plain = bare(fold(password.normalize("NFKC")));
  const spelled = bare(withoutLeet(fold(password.normalize("NFKC"))));
  return [plain, spelled].some((text) => {
    const stem = text.replace(/\d+$/, "");
    if (words.some((word) => areAlike(text, word) || areAlike(stem, word))) return true;
    const left = remainder(text, words);
    return left !== null && ([...left].length < PASSWORD_MIN || isCommonPassword(left));
  });
}

/** What is wrong with a new password of the right length: a key of the error catalog, or null. */
export function passwordProblem(
  password: string,
  owner: Owner,
): "password_common" | "password_personal" | null {
  if (isPersonalPassword(password, owner)) return "password_personal";
  return isCommonPassword(password) ? "password_common" : null;
}

/** True when a session that was last noted at `lastSeenAt` is to be noted again. */
export function isDueForTouch(lastSeenAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(lastSeenAt.add({ minutes: TOUCH_MINUTES }), now) <= 0;
}

/** Where a person lands who was not on the way to anywhere. */
export function homeOf(viewer: { role: Role; instructorVerified: boolean }): string {
  if (viewer.role === "admin") return "/admin";
  if (viewer.role === "instructor") return viewer.instructorVerified ? "/instructor" : "/profile";
  return "/my-courses";
}

/** What an instructor has told of themselves, as far as verification cares (seed 000, verification guide). */
export interface InstructorFacts {
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  /** A PDF, a picture or a link. */
  hasCredential: boolean;
}

/** What is still missing before an instructor is verified; nothing: they are. */
export type MissingFact = "expertise" | "institution" | "years" | "credential";

/** What an instructor still has to give to be verified, in the order in which it is asked for. */
export function missingFacts(facts: InstructorFacts): MissingFact[] {
  const given: Record<MissingFact, boolean> = {
    expertise: facts.expertise !== "",
    institution: facts.institution !== "",
    years: facts.yearsTeaching !== null,
    credential: facts.hasCredential,
  };
  return (Object.keys(given) as MissingFact[]).filter((fact) => !given[fact]);
}

/**
 * Since when an instructor is verified after a change of their profile; null: they are not. With everything given
 * they are, at once, and keep the moment. Who takes something away that was there is not any more; who has been
 * verified on the operator's word without it loses that with the credential alone.
 */
export function verifiedSince(
  before: InstructorFacts & { verifiedAt: Temporal.Instant | null },
  after: InstructorFacts,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (missingFacts(after).length === 0) return before.verifiedAt ?? now;
  const hasLost = missingFacts(before).length === 0 ||
    (before.hasCredential && !after.hasCredential);
  return hasLost ? null : before.verifiedAt;
}
