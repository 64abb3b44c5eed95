import { z } from "zod";
import type { Role } from "../accounts/rules.ts";
import { listCategoryTree } from "../catalog/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { atField } from "../platform/forms.ts";
import { parseInput, says } from "../platform/http.ts";
import { limit } from "../platform/rate_limit.ts";
import type { UploadForm } from "../platform/uploads.ts";
import { isMediaId } from "../media/rules.ts";
import { archiveFiles } from "./folder/archive.ts";
import { importCourse } from "./import_course.ts";
import { insertImport, selectImport } from "./import_queries.ts";
import { readCourseFolder } from "./read_folder.ts";
import { type ImportSummary, summaryOf } from "./report.ts";

/** An unpacked course costs seconds; nobody has more than this in an hour. */
const IMPORTS = { limit: 60, windowSeconds: 60 * 60 };

const importInput = z.object({
  /** Its address; may be left out for a folder that names one. */
  category: z.string().trim().max(160, says("not_a_choice")).optional().default(""),
  /** Empty: as the folder says, else a draft. */
  status: z.enum(["", "draft", "published"], says("not_a_choice")).optional().default(""),
});

type Actor = { id: number; role: Role };

/** The key under which the same course is found again: the folder's name, or the file's. */
function importKeyOf(folderName: string | null, fileName: string): string {
  const name = folderName ?? fileName.replace(/^.*[/\\]/, "").replace(/\.zip$/i, "");
  return name.replace(/\s*\(\d+\)$/, "").trim().slice(0, 200) || "kursus";
}

/**
 * Imports a course folder that was sent as a ZIP, and keeps what that did for `readImportReport`; a new course is a
 * draft unless the folder or the form says otherwise. Nothing is changed when anything is wrong.
 * Throws `invalid` with one key per field (`file`, `category`, `status`), `CourseFolderError` when a file of the
 * folder is broken, `forbidden` and `rate_limited`.
 */
export async function importUpload(
  deps: Pick<Deps, "db" | "clock" | "config" | "log">,
  actor: Actor,
  { values, files }: UploadForm,
  address: string,
): Promise<{ importId: string }> {
  if (actor.role === "student") throw new AppError("forbidden", "forbidden");
  const { category, status } = parseInput(importInput, values);
  const categories = await listCategoryTree(deps);
  if (category !== "" && categories.every(({ slug }) => slug !== category)) throw badCategory();
  const { file } = files;
  if (!file) throw new AppError("invalid", "invalid", { fields: { file: "file_required" } });
  await limit(deps, "import", String(actor.id), IMPORTS, address);
  const archive = await atField("file", () => archiveFiles(file.bytes));
  const importKey = importKeyOf(archive.folderName, file.name);
  const folder = await readCourseFolder(archive, { folderName: importKey });
  const named = folder.parsed.exact?.category.toLowerCase();
  const isKnown = categories.some(({ name }) => name.toLowerCase() === named);
  if (category === "" && !isKnown && folder.parsed.errors.length === 0) {
    throw badCategory("required");
  }
  const report = await importCourse(deps, actor, folder, {
    importKey,
    category,
    mayMakeCategory: false,
    newStatus: "draft",
    status: status === "" ? undefined : status,
  });
  const importId = crypto.randomUUID();
  const now = deps.clock.now();
  await insertImport(deps.db, { id: importId, ownerId: actor.id, report: summaryOf(report), now });
  const { id: courseId, outcome } = report.course;
  deps.log.info("course_imported", { userId: actor.id, courseId, outcome });
  return { importId };
}

function badCategory(key: "required" | "not_a_choice" = "not_a_choice"): AppError {
  return new AppError("invalid", "invalid", { fields: { category: key } });
}

/** What an import of the viewer's did. Throws `not_found` for anybody else's. */
export async function readImportReport(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  id: string,
): Promise<ImportSummary> {
  const report = isMediaId(id) ? await selectImport(db, actor.id, id) : undefined;
  if (!report) throw new AppError("not_found", "not_found");
  return report;
}
