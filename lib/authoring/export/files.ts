import { cleanFileName } from "../../platform/download.ts";
import { writeFrontMatter, writeTitled } from "../folder/front_matter.ts";
import { isQuizName, parseFileName } from "../folder/numbering.ts";
import type {
  AttachmentToExport,
  CourseToExport,
  FileToExport,
  LessonToExport,
  SectionToExport,
} from "./queries.ts";

/** Everything of a course but the bytes of its files. */
export interface ExportedCourse {
  course: CourseToExport;
  sections: readonly SectionToExport[];
  lessons: readonly LessonToExport[];
  pictures: readonly FileToExport[];
  attachments: readonly AttachmentToExport[];
}

/** A file of the folder: a text, or a stored file by its id. */
export type FolderFile = { path: string } & ({ text: string } | { mediaId: string });

const ENDINGS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

const MEDIA = /(\]\(|=")\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[\s)"#?])/g;

/** The ids of stored pictures that a text shows. */
export function picturesIn(text: string): string[] {
  return [...text.matchAll(MEDIA)].flatMap(([, , id]) => id ?? []);
}

/** A name that a file system takes, for a title that may be anything. */
function fileTitle(title: string): string {
  const words = title.replace(/[/\\#%&{}[\]()`*~.]+/g, " ").replace(/\s+/g, " ").trim();
  return [...cleanFileName(words, "pelajaran")].slice(0, 60).join("").trim();
}

/** The number of each lesson: its section's place and its own. */
function numbered({ sections, lessons }: ExportedCourse) {
  return sections.flatMap((section, at) =>
    lessons.filter((lesson) => lesson.sectionId === section.id).map((lesson, position) => ({
      lesson,
      number: `${at + 1}.${position + 1}`,
    }))
  );
}

function lessonFile(number: string, title: string): string {
  const name = fileTitle(title);
  const file = `${number} ${name}.md`;
  // A lesson of such a name would be taken for the placeholder of a quiz.
  return isQuizName(parseFileName(file)?.title ?? "") ? `${number} Materi ${name}.md` : file;
}

/** A course as the folder that an import reads; importing it makes the very same course. */
export function folderFiles(exported: ExportedCourse): FolderFile[] {
  const { course, sections, pictures, attachments } = exported;
  const lessons = numbered(exported).map(({ lesson, number }) => ({
    lesson,
    number,
    file: lessonFile(number, lesson.title),
  }));
  const pictureFiles = new Map(
    pictures.map(({ mediaId, contentType, sha256 }) => [
      mediaId,
      `images/${sha256.slice(0, 24)}.${ENDINGS[contentType] ?? "png"}`,
    ]),
  );
  const lessonFiles = new Map(lessons.map(({ lesson, file }) => [lesson.slug, file]));
  const local = (text: string) => localLinks(text, course.slug, { pictureFiles, lessonFiles });
  const files: FolderFile[] = [{
    path: "README.md",
    text: writeFrontMatter({
      slug: course.slug,
      title: course.title,
      summary: course.summary,
      category: course.category,
      level: course.level,
      language: course.lang,
      price: course.price,
      status: course.status,
      outcomes: course.outcomes,
      thumbnail: course.thumbnailMediaId && pictureFiles.get(course.thumbnailMediaId),
      thumbnail_url: course.thumbnailUrl,
      sections: sections.map(({ title }, at) => ({ number: at + 1, title })),
    }) + writeTitled(course.title, local(course.description)),
  }];
  for (const { lesson, number, file } of lessons) {
    const own = attachments.filter(({ lessonId }) => lessonId === lesson.id)
      .map(({ name, mediaId }, at) => ({
        file: `attachments/${number}/${at + 1}-${cleanFileName(name, "lampiran")}`,
        name,
        mediaId,
      }));
    files.push({
      path: file,
      text: writeFrontMatter({
        slug: lesson.slug,
        title: lesson.title,
        kind: lesson.kind,
        minutes: lesson.minutes,
        video: lesson.videoUrl,
        meeting: lesson.meetingUrl,
        meeting_at: lesson.meetingAt,
        publish_at: lesson.publishAt,
        attachments: own.length > 0 ? own.map(({ file, name }) => ({ file, name })) : null,
      }) + writeTitled(lesson.title, local(lesson.body)),
    });
    files.push(...own.map(({ file, mediaId }) => ({ path: file, mediaId })));
  }
  const stored = new Map([...pictureFiles].map(([mediaId, path]) => [path, mediaId]));
  return [...files, ...[...stored].map(([path, mediaId]) => ({ path, mediaId }))];
}

/** A text whose pictures and lessons are named by their files. */
function localLinks(
  text: string,
  courseSlug: string,
  { pictureFiles, lessonFiles }: {
    pictureFiles: ReadonlyMap<string, string>;
    lessonFiles: ReadonlyMap<string, string>;
  },
): string {
  const lesson = new RegExp(`(\\]\\(|=")/learn/${courseSlug}/([a-z0-9-]+)(?=[\\s)"#])`, "g");
  return text.replace(MEDIA, (whole, before: string, id: string) => {
    const file = pictureFiles.get(id);
    return file === undefined ? whole : before + file;
  }).replace(lesson, (whole, before: string, slug: string) => {
    const file = lessonFiles.get(slug);
    return file === undefined ? whole : before + encoded(file);
  });
}

/** A file's name as an address in Markdown and HTML; what could end one there is written with percent signs. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
