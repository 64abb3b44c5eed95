import { z } from "zod";
import { parseVideoUrl } from "../../catalog/video.ts";
import { MOST_ATTACHMENTS } from "../../media/rules.ts";
import { plainScheme } from "../../platform/http.ts";
import { takeHeading } from "./heading.ts";
import { type OwnFile, readTitled } from "./front_matter.ts";
import { lessonPlaceholder, picturePlaceholder } from "./placeholders.ts";
import type { ExactCourse, ExactLesson, Remarks } from "./types.ts";

/** An instant of the last or the next hundred years, so that no date overflows anything. */
const instant = z.string().transform((text, context) => {
  try {
    const at = Temporal.Instant.from(text);
    if (Math.abs(at.epochMilliseconds - Date.UTC(2026, 0)) < 100 * 365 * 86_400_000) return at;
  } catch {
    // Said below.
  }
  context.addIssue({ code: "custom", message: "no moment" });
  return z.NEVER;
});

const httpsUrl = z.string().max(2000).refine((text) =>
  /^https:\/\//i.test(text) && URL.canParse(text)
).transform(plainScheme);
const slug = z.string().max(160).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const title = z.string().max(1000).refine((text) => text.trim() !== "");
/** A file of the folder: a relative path that leads nowhere else. */
const path = z.string().max(500).refine((text) =>
  !text.startsWith("/") && !text.split("/").includes("..")
);

const courseSchema = z.object({
  slug,
  title,
  summary: z.string().max(2000).default(""),
  category: z.string().trim().max(160).default(""),
  level: z.enum(["beginner", "intermediate", "advanced"]).default("beginner"),
  language: z.enum(["id", "en"]).default("id"),
  price: z.int().min(0).max(100_000_000).default(0),
  status: z.enum(["draft", "published", "archived"]).default("draft"),
  outcomes: z.array(z.string().max(1000)).max(100).default([]),
  thumbnail: path.optional(),
  thumbnail_url: httpsUrl.optional(),
  sections: z.array(z.object({ number: z.int().min(0).max(9999), title })).max(1000).default([]),
});

const lessonSchema = z.object({
  slug,
  title,
  kind: z.enum(["text", "video", "meeting"]).default("text"),
  minutes: z.int().min(0).max(6000).default(0),
  video: z.string().max(2000).refine((text) => parseVideoUrl(text) !== null).optional(),
  meeting: httpsUrl.optional(),
  meeting_at: instant.optional(),
  publish_at: instant.optional(),
  attachments: z.array(z.object({ file: path, name: z.string().min(1).max(200) })).max(
    MOST_ATTACHMENTS,
  )
    .default([]),
}).refine(({ kind, video }) => kind !== "video" || video !== undefined, { path: ["video"] });

/** Where a file's text may lead to within the folder. */
export interface ExactContext {
  file: string;
  has(path: string): boolean;
  lessonKey(fileName: string): string | undefined;
  remarks: Remarks;
}

function checked<T>(schema: z.ZodType<T>, own: OwnFile, context: ExactContext): T | null {
  const parsed = schema.safeParse(own.values);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? "")))];
  const detail = names.join(", ");
  const message = `what stands above the text is wrong: ${detail}`;
  context.remarks.errors.push({ file: context.file, code: "bad_front_matter", message, detail });
  return null;
}

/** Title and text of a file: what it says about itself, unless somebody has written another heading. */
function titled(own: OwnFile, title: string): { title: string; text: string } {
  const text = readTitled(title, own.text);
  if (text !== null) return { title, text };
  const heading = takeHeading(own.text, 1);
  if (heading === null) return { title, text: own.text.trim() };
  return { title: heading.title, text: `${heading.before}${heading.after}`.trim() };
}

/** A text with placeholders, and the pictures it shows. */
interface ExactText {
  text: string;
  images: string[];
}

/** Puts placeholders where a text names a picture or a lesson of the folder; all else stays as it is. */
function linked(text: string, context: ExactContext): ExactText {
  const images = new Set<string>();
  const rewritten = text.replace(
    /(\]\(|=")((?:images\/)?[\w.~%-]+\.\w+)(?=[\s)"#])/g,
    (whole, before: string, address: string) => {
      if (address.startsWith("images/") && context.has(address)) {
        images.add(address);
        return before + picturePlaceholder(address);
      }
      const key = context.lessonKey(decoded(address));
      return key === undefined ? whole : before + lessonPlaceholder(key);
    },
  );
  return { text: rewritten, images: [...images] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A README of an exported course; null after noting what is wrong with it. */
export function readExactCourse(
  own: OwnFile,
  context: ExactContext,
): { facts: ExactCourse; title: string; introduction: ExactText } | null {
  const values = checked(courseSchema, own, context);
  if (values === null) return null;
  const { language, thumbnail_url, title: said, ...rest } = values;
  const { title, text } = titled(own, said);
  const facts = { ...rest, lang: language, thumbnailUrl: thumbnail_url ?? null };
  return { facts, title, introduction: linked(text, context) };
}

/** A lesson of an exported course; null after noting what is wrong with it. */
export function readExactLesson(
  own: OwnFile,
  context: ExactContext,
): { facts: ExactLesson; title: string; body: ExactText; minutes: number } | null {
  const values = checked(lessonSchema, own, context);
  if (values === null) return null;
  for (const { file } of values.attachments) {
    if (context.has(file)) continue;
    const message = `an attachment is not in the folder: ${file}`;
    const code = "missing_attachment";
    context.remarks.errors.push({ file: context.file, code, message, detail: file });
    return null;
  }
  const { title, text } = titled(own, values.title);
  const { slug, kind, video, meeting, meeting_at, publish_at, attachments, minutes } = values;
  const facts: ExactLesson = {
    slug,
    kind,
    videoUrl: video ?? null,
    meetingUrl: meeting ?? null,
    meetingAt: meeting_at ?? null,
    publishAt: publish_at ?? null,
    attachments,
  };
  return { facts, title, body: linked(text, context), minutes };
}
