export { type OwnCourse, requireOwnCourse } from "./access.ts";
export { exportCourse, type ExportedArchive } from "./export/course.ts";
export { findInstructor, importCourse, type ImportOptions } from "./import_course.ts";
export { type AddedPicture, addPicture } from "./pictures.ts";
export { CourseFolderError, type ImportReport } from "./report.ts";
