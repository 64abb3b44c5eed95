import { z } from "zod";
import { RESERVED_COURSE_SLUGS } from "../../catalog/rules.ts";
import { parseVideoUrl } from "../../catalog/video.ts";
import { plainScheme, says } from "../../platform/http.ts";
import { LANGS } from "../../platform/i18n/lang.ts";
import { parseLocal } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import { RESERVED_LESSON_SLUGS } from "../folder/types.ts";
import { HIGHEST_PRICE } from "./rules.ts";

/** Most letters of a title, as the columns hold. */
export const TITLE_MAX = 160;
export const SUMMARY_MAX = 1000;
export const DESCRIPTION_MAX = 50_000;
/** Most letters of a lesson's text: about eighty printed pages. */
export const BODY_MAX = 200_000;
const ADDRESS_MAX = 2000;
const SLUG_MAX = 80;
const OUTCOMES_MAX = 20;
const OUTCOME_MAX = 200;
const MINUTES_MAX = 6000;
/** What the columns of ids and versions hold. */
const LARGEST_ID = Number.MAX_SAFE_INTEGER;
const LARGEST_VERSION = 2 ** 31 - 1;

/** A line: no breaks in it, no space around it. */
const line = z.string(says("required")).transform((text) => text.replace(/\s+/g, " ").trim());
/** A text of several lines; forms send their breaks as CR LF. */
const text = z.string().transform((value) => value.replace(/\r\n?/g, "\n").trimEnd());
const blank = (value: unknown) => typeof value === "string" && value.trim() === "" ? null : value;

const title = line.pipe(
  z.string().min(1, says("required")).max(TITLE_MAX, says("title_too_long")),
);

const slug = (reserved: readonly string[]) =>
  z.preprocess(
    blank,
    z.string().transform((value) => value.trim().toLowerCase()).pipe(
      z.string().max(SLUG_MAX, says("slug_invalid"))
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says("slug_invalid"))
        .refine((value) => !reserved.includes(value), says("slug_reserved")),
    ).nullable().default(null),
  );

/** Whole rupiah, with or without dots between the thousands. */
const price = z.string().default("0").transform((value, context) => {
  const digits = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)$/i.exec(value.trim())?.[1];
  const rupiah = digits === undefined ? NaN : Number(digits.replaceAll(".", ""));
  if (rupiah <= HIGHEST_PRICE) return rupiah;
  const message = Number.isNaN(rupiah) ? "price_invalid" : "price_too_high";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** One a line; empty lines are nothing. */
const outcomes = text.default("").transform((value, context) => {
  const lines = value.split("\n").map((one) => one.trim()).filter((one) => one !== "");
  const isLong = lines.some((one) => one.length > OUTCOME_MAX);
  const message = isLong ? "outcome_too_long" : "outcomes_too_many";
  if (isLong || lines.length > OUTCOMES_MAX) context.addIssue({ code: "custom", message });
  return lines;
});

function isPlainHttps(address: string): boolean {
  if (!/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === "https:" && url.username === "" && url.password === "";
}

/** An address over https; anything else, `javascript:` among it, is refused. */
const httpsAddress = (message: "thumbnail_invalid" | "meeting_invalid") =>
  z.preprocess(
    blank,
    z.string().trim().max(ADDRESS_MAX, says(message)).refine(isPlainHttps, says(message))
      .transform(plainScheme).nullable().default(null),
  );

const version = z.preprocess(
  blank,
  z.coerce.number(says("invalid")).int(says("invalid")).min(1, says("invalid"))
    .max(LARGEST_VERSION, says("invalid")).nullable().default(null),
);

const id = z.coerce.number(says("not_a_choice")).int(says("not_a_choice"))
  .min(1, says("not_a_choice")).max(LARGEST_ID, says("not_a_choice"));

/** What the settings of a course say; an empty slug is made from the title. */
export const courseInput = z.object({
  title,
  slug: slug(RESERVED_COURSE_SLUGS),
  summary: line.default("").pipe(z.string().max(SUMMARY_MAX, says("too_long"))),
  description: text.default("").pipe(z.string().max(DESCRIPTION_MAX, says("too_long"))),
  outcomes,
  /** The category's slug. */
  category: z.string(says("required")).trim().min(1, says("required")).max(
    100,
    says("not_a_choice"),
  ),
  level: z.enum(["beginner", "intermediate", "advanced"], says("not_a_choice")).default("beginner"),
  lang: z.enum(LANGS, says("not_a_choice")).default("id"),
  price,
  thumbnail_url: httpsAddress("thumbnail_invalid"),
  version,
});

export type CourseInput = z.infer<typeof courseInput>;

export const sectionInput = z.object({ title, version });

const videoAddress = z.preprocess(
  blank,
  z.string().trim().max(ADDRESS_MAX, says("video_invalid"))
    .refine((address) => parseVideoUrl(address) !== null, says("video_invalid"))
    .nullable().default(null),
);

const minutes = z.preprocess(
  blank,
  z.string().trim().regex(/^\d{1,6}$/, says("minutes_invalid")).transform(Number)
    .pipe(z.number().max(MINUTES_MAX, says("minutes_invalid"))).nullable().default(null),
).transform((value) => value ?? 0);

/** A moment of this century on the wall clock in `zone`, as `datetime-local` fields send it. */
const moment = (zone: Zone) =>
  z.preprocess(
    blank,
    z.string().trim().transform((value, context) => {
      const at = value.startsWith("20") ? parseLocal(value, zone) : null;
      if (at) return at;
      context.addIssue({ code: "custom", message: "moment_invalid" });
      return z.NEVER;
    }).nullable().default(null),
  );

/** What the form of a lesson says; `zone` is the one its writer sees times in. */
export const lessonInput = (zone: Zone) =>
  z.object({
    section: id,
    title,
    slug: slug(RESERVED_LESSON_SLUGS),
    kind: z.enum(["text", "video", "meeting"], says("not_a_choice")).default("text"),
    body: text.default("").pipe(z.string().max(BODY_MAX, says("too_long"))),
    video_url: videoAddress,
    meeting_url: httpsAddress("meeting_invalid"),
    meeting_at: moment(zone),
    minutes,
    publish_at: moment(zone),
    version,
  }).refine(({ kind, video_url }) => kind !== "video" || video_url !== null, {
    path: ["video_url"],
    error: "video_required",
    when: () => true,
  });

export type LessonInput = z.infer<ReturnType<typeof lessonInput>>;

export const statusInput = z.object({
  status: z.enum(["draft", "published", "archived"], says("not_a_choice")),
});

const direction = z.object({ direction: z.enum(["up", "down"], says("not_a_choice")) });
/** Empty: to the end. */
const before = z.preprocess(blank, id.nullable());

/** Where a section goes. */
export const sectionMove = z.union([direction, z.object({ before })], says("not_a_choice"));
/** Where a lesson goes. */
export const lessonMove = z.union(
  [direction, z.object({ section: id, before })],
  says("not_a_choice"),
);
