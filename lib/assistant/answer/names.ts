const TEACHER = "(?:instruktur|pengajar|mentor|guru|instructor|teacher)";
/** Words after which a name says who teaches. */
const TAUGHT_BY = new RegExp(
  [
    `${TEACHER}(?:nya)?(?:\\s+[\\p{L}∙]+){0,4}\\s+(?:adalah|ialah|bernama|is)`,
    `${TEACHER}(?:nya)?\\s*:`,
    `${TEACHER}nya`,
    "(?:diajar(?:kan)?|dibimbing|dipandu|diampu)\\s+oleh",
    "(?:taught|led)\\s+by",
  ].map((way) => `\\b(?:${way})`).join("|"),
  "giu",
);
const NAME = /^\s+((?:\p{Lu}[\p{L}.'’-]*\s*)+)/u;
/** Before a name, or in its place. */
const NO_NAME =
  /^(?:Anda|Kami|Kita|Bapak|Ibu|Pak|Bu|Kak|Mas|Mbak|Mr|Mrs|Ms|Dr|Prof|You|Your|Our|The)$/u;

function parts(name: string): string[] {
  return name.match(/\p{L}+/gu) ?? [];
}

/** True when a text, with "∙" for titles and whole names, says of nobody but the instructors that they teach; a part of a name will do. */
export function teachersAreRight(text: string, instructors: readonly string[]): boolean {
  const known = new Set(instructors.flatMap(parts).map((part) => part.toLowerCase()));
  return [...text.matchAll(TAUGHT_BY)].every(({ index, 0: said }) => {
    const [, name = ""] = NAME.exec(text.slice(index + said.length)) ?? [];
    return parts(name).every((part) => NO_NAME.test(part) || known.has(part.toLowerCase()));
  });
}
