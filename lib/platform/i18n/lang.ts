/** The languages of the interface; Indonesian is the default. */
export const LANGS = ["id", "en"] as const;
export type Lang = typeof LANGS[number];

/** True for a language that the interface has. */
export function isLang(value: unknown): value is Lang {
  return value === "id" || value === "en";
}
