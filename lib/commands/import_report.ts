import type { BrokenPicture } from "../authoring/read_folder.ts";
import type { ImportReport, NamedLesson } from "../authoring/report.ts";

const PROBLEMS: Record<BrokenPicture["problem"], string> = {
  image_type: "not a PNG, JPEG, GIF or WebP picture",
  image_too_large: "larger than 5 MB",
  image_pixels: "more than 40 megapixels",
};

/** What an import did, a line for each thing: made, updated, skipped, not found. */
export function reportLines(report: ImportReport): string[] {
  const { course, category, sections, lessons, pictures } = report;
  const price = course.price === 0 ? "free" : `Rp${course.price}`;
  return [
    `Course "${course.title}" ${course.outcome}: /courses/${course.slug} (${course.status}, ${price})`,
    `Category "${category.name}" ${category.created ? "created" : "found"}`,
    `Sections: ${sections.total} in the folder; ${sections.created} created, ` +
    `${sections.updated} updated, ${sections.removed} removed`,
    `Lessons: ${lessons.total} in the folder; ${lessons.created.length} created, ` +
    `${lessons.updated.length} updated, ${lessons.moved.length} moved, ` +
    `${lessons.removed.length} removed`,
    ...named("created", lessons.created),
    ...named("updated", lessons.updated),
    ...named("moved", lessons.moved),
    ...named("removed", lessons.removed),
    ...named("kept, because students have finished it", lessons.kept),
    `Pictures: ${pictures.used} used; ${pictures.stored} stored`,
    ...leftOut(report),
  ];
}

function named(what: string, lessons: readonly NamedLesson[]): string[] {
  return lessons.map(({ key, title }) => `  ${what}: ${key} ${title}`);
}

function leftOut({ folder: { parsed, broken } }: ImportReport): string[] {
  const { skipped, missing, warnings } = parsed;
  return [
    `Skipped: ${skipped.length}; not found: ${missing.length}; ` +
    `broken: ${broken.length}; warnings: ${warnings.length}`,
    ...skipped.map(({ file, message }) => `  skipped: ${file}: ${message}`),
    ...missing.map(({ file, picture }) => `  not found: picture ${picture} in ${file || "README"}`),
    ...broken.map(({ path, problem }) => `  broken: ${path}: ${PROBLEMS[problem]}; left out`),
    ...warnings.map(({ file, message }) => `  warning: ${file ? `${file}: ` : ""}${message}`),
  ];
}
