import { markdownToText } from "../../platform/markdown.ts";
import { uniqueSlugs } from "../../platform/slug.ts";
import { decodeText, dropPreamble, dropTranslatorsNotice, plainLines } from "./clean.ts";
import { type ExactContext, readExactCourse, readExactLesson } from "./exact.ts";
import { type OwnFile, readFrontMatter } from "./front_matter.ts";
import { takeHeading } from "./heading.ts";
import { compareNumbers, isMarkdown, isQuizName, parseFileName } from "./numbering.ts";
import { PictureIndex } from "./pictures.ts";
import { type ReadmeFacts, readReadme } from "./readme.ts";
import { type RewriteContext, rewriteText, type RewrittenText } from "./rewrite.ts";
import {
  type CourseFiles,
  type ParsedCourse,
  type ParsedLesson,
  type ParsedSection,
  type ParseOptions,
  type Remarks,
  RESERVED_LESSON_SLUGS,
} from "./types.ts";

const WORDS_PER_MINUTE = 200;

/** A numbered file whose text has been read and cleaned. */
interface LessonFile {
  file: string;
  key: string;
  number: number[];
  title: string;
  text: string;
  /** The file as this site has written it. */
  own: OwnFile | null;
}

/** What a file of the folder may refer to. */
type FileContext = RewriteContext & ExactContext;

/**
 * Reads a course folder: Markdown files whose names begin with a number ("1.2 Title.md"), right in
 * the folder, in the order of their numbers. The first part of a number is the section's; a file
 * with nothing but that ("1. Title.md") is the section's first lesson. A README gives the course
 * its title, description and section titles. End-of-module quizzes are only reported.
 *
 * Never throws over what is in the files: see `errors` of the result, and import nothing when
 * there are any. Throws only what `files.list()` throws.
 */
export async function parseCourseFolder(
  files: CourseFiles,
  options: ParseOptions = {},
): Promise<ParsedCourse> {
  const remarks: Remarks = { skipped: [], missing: [], errors: [], warnings: [] };
  const paths = (await files.list()).toSorted();
  const pictures = new PictureIndex(paths);
  const readmeFile = paths.find((path) => /^readme\.(md|markdown)$/i.test(path));
  const readmeText = readmeFile && await readText(files, readmeFile, remarks) || "";
  const ownReadme = readFrontMatter(readmeText);
  const readme = readReadme(cleaned(readmeText));
  const lessonFiles = await readLessonFiles(files, paths, readmeFile, remarks);
  const isEmpty = lessonFiles.length === 0 && ownReadme === null;
  if (isEmpty && remarks.errors.length === 0) {
    const message = 'no numbered Markdown file like "1.2 Title.md" in the folder';
    remarks.errors.push({ file: "", code: "no_lessons", message });
  }
  const keys = new Map(lessonFiles.map(({ file, key }) => [fold(file), key]));
  const known = new Set(paths);
  const context = (file: string): FileContext => ({
    file,
    pictures,
    has: (path) => known.has(path),
    lessonKey: (name) => keys.get(fold(name)),
    remarks,
  });
  const lessons = makeLessons(lessonFiles, context);
  const exact = ownReadme && readExactCourse(ownReadme, context(readmeFile ?? ""));
  if (exact) {
    const { facts, title, introduction } = exact;
    const thumbnail = facts.thumbnail === undefined ? [] : [facts.thumbnail];
    return {
      title,
      summary: facts.summary,
      outcomes: facts.outcomes,
      description: introduction.text,
      exact: facts,
      sections: exactSections(lessons, facts.sections, options),
      images: imagesOf([
        introduction,
        { images: thumbnail.filter((one) => known.has(one)) },
        ...lessons,
      ]),
      ...remarks,
    };
  }
  const introduction = rewriteText(readme.introduction, context(readmeFile ?? ""));
  if (readmeFile === undefined) {
    const message = "there is no README; sections have no titles of their own";
    remarks.warnings.push({ file: "", code: "no_readme", message });
  }
  return {
    ...courseFacts(readme, introduction, options),
    sections: makeSections(lessons, readme, options),
    images: imagesOf([introduction, ...lessons]),
    ...remarks,
  };
}

function courseFacts(readme: ReadmeFacts, introduction: RewrittenText, options: ParseOptions) {
  return {
    title: options.title?.trim() || readme.title || options.folderName?.trim() || "Kursus",
    summary: readme.summary,
    outcomes: readme.outcomes,
    ...(introduction.text === "" ? {} : { description: introduction.text }),
    ...(introduction.images[0] === undefined ? {} : { cover: introduction.images[0] }),
  };
}

function imagesOf(texts: { images: string[] }[]): Map<string, { path: string }> {
  return new Map(texts.flatMap(({ images }) => images).map((path) => [path, { path }]));
}

async function readLessonFiles(
  files: CourseFiles,
  paths: string[],
  readmeFile: string | undefined,
  remarks: Remarks,
): Promise<LessonFile[]> {
  const found: LessonFile[] = [];
  for (const file of paths) {
    // Other folders hold translations, notes and the like.
    if (file.includes("/") || file.startsWith(".") || !isMarkdown(file)) continue;
    if (file === readmeFile) continue;
    const name = parseFileName(file);
    if (name === null) {
      const message = "the name does not begin with a number";
      remarks.skipped.push({ file, code: "not_numbered", message });
    } else if (isQuizName(name.title)) {
      remarks.skipped.push({ file, code: "quiz", message: "end-of-module quiz" });
    } else {
      const text = await readText(files, file, remarks);
      if (text === null) continue;
      const own = readFrontMatter(text);
      found.push({ file, key: name.number.join("."), ...name, text: cleaned(text), own });
    }
  }
  found.sort((a, b) => compareNumbers(a.number, b.number));
  return withUniqueKeys(found.filter((file) => !isQuizOrEmpty(file, remarks)), remarks);
}

/** A text without what is not the author's. */
function cleaned(text: string): string {
  return dropTranslatorsNotice(dropPreamble(plainLines(text)));
}

/** The text of a file; null after noting why there is none. */
async function readText(
  files: CourseFiles,
  file: string,
  remarks: Remarks,
): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the file cannot be read: ${reason}`;
    remarks.errors.push({ file, code: "unreadable", message });
    return null;
  }
  const decoded = decodeText(bytes);
  if ("code" in decoded) {
    remarks.errors.push({ file, ...decoded });
    return null;
  }
  return decoded.text;
}

function isQuizOrEmpty({ file, text, own }: LessonFile, remarks: Remarks): boolean {
  if (own !== null) return false;
  const heading = takeHeading(text);
  if (heading !== null && isQuizName(heading.title)) {
    remarks.skipped.push({ file, code: "quiz", message: "end-of-module quiz" });
    return true;
  }
  if (heading === null && text.replace(/<!--[^]*?(-->|$)/g, "").trim() === "") {
    const message = "the file has neither a heading nor text";
    remarks.errors.push({ file, code: "empty", message });
    return true;
  }
  return false;
}

/** Two files with one number: the first in the order of names keeps it as its key. */
function withUniqueKeys(files: LessonFile[], remarks: Remarks): LessonFile[] {
  const seen = new Map<string, string>();
  return files.map((one) => {
    const first = seen.get(one.key);
    if (first === undefined) {
      seen.set(one.key, one.file);
      return one;
    }
    const message = `the number is the same as that of "${first}"`;
    remarks.warnings.push({ file: one.file, code: "duplicate_number", message });
    return { ...one, key: `${one.key} ${one.file}` };
  });
}

function makeLessons(
  files: LessonFile[],
  context: (file: string) => FileContext,
): ParsedLesson[] {
  const lessons = files.flatMap((one) => makeLesson(one, context(one.file)) ?? []);
  const names = lessons.map((lesson) => lesson.exact?.slug ?? lesson.title);
  const slugs = uniqueSlugs(names, { taken: RESERVED_LESSON_SLUGS, fallback: "pelajaran" });
  return lessons.map((lesson, at) => ({ ...lesson, slug: slugs[at] ?? lesson.slug }));
}

/** The lesson of a file; null when what it says about itself is wrong, which has been noted. */
function makeLesson(one: LessonFile, context: FileContext): ParsedLesson | null {
  const { file, key, number, own } = one;
  if (own !== null) {
    const exact = readExactLesson(own, context);
    if (exact === null) return null;
    const { title, minutes, facts, body: { text, images } } = exact;
    return { key, number, file, title, slug: "", body: text, minutes, images, exact: facts };
  }
  const { warnings } = context.remarks;
  const heading = takeHeading(one.text);
  const title = heading?.title ?? (one.title || key);
  if (heading === null) {
    const message = `there is no heading; the title is "${title}", from the file's name`;
    warnings.push({ file, code: "no_heading", message });
  } else if (heading.depth > 1) {
    const message = `the first heading is of level ${heading.depth}; the title is "${title}"`;
    warnings.push({ file, code: "title_from_lower_heading", message });
  }
  const text = heading === null ? one.text : joinText(heading.before, heading.after);
  const body = rewriteText(text.trim(), context);
  const words = markdownToText(body.text).split(/\s+/).filter((word) => word !== "").length;
  if (body.text.trim() === "") {
    warnings.push({ file, code: "no_text", message: "there is nothing under the title" });
  }
  const minutes = Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
  return {
    key,
    number,
    file,
    title,
    slug: "",
    body: body.text.trim(),
    minutes,
    images: body.images,
  };
}

function joinText(before: string, after: string): string {
  return [before.trim(), after.trim()].filter((part) => part !== "").join("\n\n");
}

function makeSections(
  lessons: ParsedLesson[],
  readme: Pick<ReadmeFacts, "sectionTitles">,
  options: ParseOptions,
): ParsedSection[] {
  const sectionTitle = options.sectionTitle ?? ((number) => `Bagian ${number}`);
  const bySection = Map.groupBy(lessons, (lesson) => lesson.number[0] ?? 0);
  return [...bySection].map(([number, members]) => ({
    number,
    title: readme.sectionTitles.get(number) ?? sectionTitle(number),
    lessons: members,
  }));
}

/** The sections of an exported course as it names them, and behind them those of files that were added. */
function exactSections(
  lessons: ParsedLesson[],
  named: readonly { number: number; title: string }[],
  options: ParseOptions,
): ParsedSection[] {
  const titles = new Map(named.map(({ number, title }) => [number, title]));
  const found = makeSections(lessons, { sectionTitles: titles }, options);
  const empty = named.filter(({ number }) => found.every((section) => section.number !== number));
  return [...found, ...empty.map((section) => ({ ...section, lessons: [] }))]
    .sort((a, b) => a.number - b.number);
}

/** File names are the same whatever their case and the way their accents are stored. */
function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
