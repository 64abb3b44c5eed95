/** What a numbered file's name says. */
export interface NumberedName {
  number: number[];
  /** The rest of the name; may be "". */
  title: string;
}

const MARKDOWN_FILE = /\.(md|markdown)$/i;
/**
 * The number, then something that ends it: a space, or one of ". - – — _ : )" with or without
 * spaces. "1.2 Title", "1.2 - Title", "01.02_Title", "1. Title"; but not "3D modelling".
 */
const NUMBERED = /^(\d{1,4}(?:\.\d{1,4}){0,3})(?:\s*[.\-–—_:)]+\s*|\s+|$)(.*)$/s;

/** Whether a path is a Markdown file's. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN_FILE.test(path);
}

/** Reads the name of a numbered Markdown file; null for any other name. */
export function parseFileName(name: string): NumberedName | null {
  if (!isMarkdown(name)) return null;
  const match = NUMBERED.exec(name.replace(MARKDOWN_FILE, ""));
  if (match === null) return null;
  const [, digits = "", rest = ""] = match;
  return { number: digits.split(".").map(Number), title: tidyName(rest) };
}

/** A name as people would write it: in a name without spaces, "_" and "-" stand for them. */
export function tidyName(name: string): string {
  return (/\s/.test(name.trim()) ? name : name.replace(/[_-]+/g, " ")).trim();
}

/** Order of two numbers part by part, so that 1.10 follows 1.9; the shorter one is first. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? -1) - (b[part] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const QUIZ_NAMES = [
  /^end of (the )?(module|chapter|section|unit|lesson|course) (quiz|test|assessment)$/,
  /^(module|chapter|section|unit|final) (quiz|test|assessment)$/,
  /^(kuis|kuiz|tes|ujian) akhir( (modul|bab|bagian|unit|pelajaran|kursus))?$/,
  /^(quiz|kuis|knowledge check)$/,
];

/**
 * Whether a name is that of an end-of-module quiz (English or Indonesian). The whole name must say
 * so: a lesson about quizzes stays a lesson.
 */
export function isQuizName(name: string): boolean {
  const words = name.toLowerCase().replace(/[^\p{L}\d]+/gu, " ").trim();
  return QUIZ_NAMES.some((pattern) => pattern.test(words));
}
