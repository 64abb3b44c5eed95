export { type OwnCourse, requireOwnCourse } from "./access.ts";
export { exportCourse, type ExportedArchive } from "./export/course.ts";
export { findInstructor, importCourse, type ImportOptions } from "./import_course.ts";
export { type AddedPicture, addPicture } from "./pictures.ts";
export { CourseFolderError, type ImportReport } from "./report.ts";
export { authoringLeftovers } from "./import_queries.ts";
export { importUpload, readImportReport } from "./import_upload.ts";
export { LARGEST_ARCHIVE } from "./folder/archive.ts";
export type { ImportSummary, SummaryRemark } from "./report.ts";
