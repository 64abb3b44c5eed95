import type { CourseCardData } from "../../components/CourseCard.tsx";
import type { CourseViewData } from "../../components/CourseView.tsx";
import type { SyllabusSection } from "../../components/Syllabus.tsx";
import type { ThumbnailData } from "../../components/Thumbnail.tsx";
import { cardUrl, mediaUrl, THUMBNAIL, THUMBNAIL_CARD } from "../media/rules.ts";
import { markdownToText, renderMarkdown } from "../platform/markdown.ts";
import { instructorPath } from "./rules.ts";
import type { InstructorPage, Shelf, WishRow } from "./service.ts";
import type { CourseCardRow, CourseRow, SyllabusRow } from "./queries.ts";

/** A course's own picture: an upload, which there is in two sizes, goes before an outside address. */
export function thumbnailOf(
  { thumbnailMediaId, thumbnailUrl }: Pick<CourseCardRow, "thumbnailMediaId" | "thumbnailUrl">,
): ThumbnailData | null {
  if (thumbnailMediaId === null) return thumbnailUrl === null ? null : { src: thumbnailUrl };
  const src = mediaUrl(thumbnailMediaId);
  const card = `${cardUrl(thumbnailMediaId)} ${THUMBNAIL_CARD.width}w`;
  return { src, srcset: `${card}, ${src} ${THUMBNAIL.width}w` };
}

/** A row of a list as its card shows it to somebody, whose wishes and courses are on `shelf`; null for a visitor. */
export function courseCard(row: CourseCardRow, shelf: Shelf | null = null): CourseCardData {
  const joined = shelf?.joined.includes(row.id) ?? false;
  const isWishable = !joined && row.instructorId !== shelf?.viewerId;
  return {
    ...row,
    thumbnail: thumbnailOf(row),
    instructorHref: instructorHref(row),
    joined,
    wished: isWishable ? shelf?.wished.includes(row.id) ?? false : null,
  };
}

/** A course on its owner's wishlist; one that they have joined says so and can still be taken off. */
export function wishCard(row: WishRow): CourseCardData {
  return {
    ...row,
    thumbnail: thumbnailOf(row),
    instructorHref: instructorHref(row),
    joined: row.isJoined,
    wished: true,
  };
}

/** The address of a person's picture; null for none. */
function pictureOf(mediaId: string | null): string | null {
  return mediaId && mediaUrl(mediaId);
}

/** What an instructor's page says about them. */
export function instructorView({ instructor, courses, next }: InstructorPage, shelf: Shelf | null) {
  const { expertise, institution } = instructor;
  const about = instructor.headline || [expertise, institution].filter((part) => part).join(", ");
  return {
    instructor: {
      ...instructor,
      about,
      path: instructorPath(instructor),
      picture: pictureOf(instructor.pictureId),
    },
    courses: courses.map((course) => courseCard(course, shelf)),
    next,
  };
}

/** schema.org's `Person` for search engines; `base` is the site's address. */
export function instructorJsonLd(
  { name, about, path, picture }: {
    name: string;
    about: string;
    path: string;
    picture: string | null;
  },
  base: string,
): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "Person",
    name,
    description: about || undefined,
    image: picture === null ? undefined : base + picture,
    url: base + path,
  };
}

/** The public page of a course's instructor. */
export function instructorHref(
  { instructorId, instructorName }: Pick<CourseCardRow, "instructorId" | "instructorName">,
): string {
  return instructorPath({ id: instructorId, name: instructorName });
}

/** A course and its syllabus as the course page shows them. `canOpen`: lessons are links. */
export function courseView(
  course: CourseRow,
  syllabus: readonly SyllabusRow[],
  { canOpen, now, tableLabel }: { canOpen: boolean; now: Temporal.Instant; tableLabel: string },
): CourseViewData {
  return {
    ...course,
    language: course.lang,
    thumbnail: thumbnailOf(course),
    category: { slug: course.categorySlug, name: course.categoryName },
    descriptionHtml: renderMarkdown(course.description, { headingBase: 3, tableLabel }),
    sections: syllabusSections(course.slug, syllabus, { canOpen, now }),
    updatedAt: course.updatedAt.epochMilliseconds,
    instructor: {
      name: course.instructorName,
      picture: pictureOf(course.instructorPictureId),
      href: instructorHref(course),
      verified: course.instructorVerified,
      headline: course.instructorHeadline,
      bio: "",
      courseCount: course.instructorCourseCount,
    },
  };
}

function syllabusSections(
  slug: string,
  syllabus: readonly SyllabusRow[],
  { canOpen, now }: { canOpen: boolean; now: Temporal.Instant },
): SyllabusSection[] {
  const sections = Map.groupBy(syllabus, (row) => row.sectionId);
  return [...sections].map(([id, rows]) => ({
    id: String(id),
    title: rows[0].sectionTitle,
    lessons: rows.filter((row) => row.slug !== null).map((row) => {
      const isFuture = row.publishAt !== null && Temporal.Instant.compare(row.publishAt, now) > 0;
      return {
        slug: row.slug!,
        title: row.title,
        kind: row.kind,
        minutes: row.minutes,
        href: canOpen && !isFuture ? `/learn/${slug}/${row.slug}` : null,
        opensAt: isFuture ? row.publishAt!.epochMilliseconds : null,
      };
    }),
  }));
}

/** schema.org's `Course` for search engines; `url` and `base` are absolute. */
export function courseJsonLd(
  course: CourseRow,
  { url, base, provider }: { url: string; base: string; provider: string },
): Record<string, unknown> {
  const image = thumbnailOf(course)?.src;
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    name: course.title,
    description: courseDescription(course),
    url,
    inLanguage: course.lang,
    image: image ? new URL(image, base).href : undefined,
    provider: { "@type": "Organization", name: provider, sameAs: base },
    educationalLevel: course.level,
    offers: {
      "@type": "Offer",
      category: course.price === 0 ? "Free" : "Paid",
      price: course.price,
      priceCurrency: "IDR",
    },
    hasCourseInstance: {
      "@type": "CourseInstance",
      courseMode: "Online",
      courseWorkload: `PT${Math.max(course.minutes, 1)}M`,
      instructor: {
        "@type": "Person",
        name: course.instructorName,
        url: base + instructorHref(course),
      },
    },
  };
}

/** One or two sentences about a course for search results, at most 160 letters. */
export function courseDescription(course: Pick<CourseRow, "summary" | "description" | "title">) {
  return markdownToText(course.summary || course.description, 160) || course.title;
}
