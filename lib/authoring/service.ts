export {
  COURSE_RIGHTS,
  type CourseRight,
  type NeededRight,
  type OwnCourse,
  requireOwnCourse,
} from "./access.ts";
export {
  attachFile,
  type AttachmentAddress,
  detachFile,
  lessonFiles,
} from "./editing/attachments.ts";
export {
  changeStatus,
  courseSettings,
  createCourse,
  deleteCourse,
  OWN_COURSES_PAGE,
  type OwnCourseRow,
  ownCourses,
  saveSettings,
  type SentSettings,
} from "./editing/courses.ts";
export type { Conflict, Saved } from "./editing/forms.ts";
export { type HeldForm, holdForm } from "./editing/intents.ts";
export {
  createLesson,
  type LessonPage,
  lessonToEdit,
  newLesson,
  saveLesson,
  type SectionChoice,
} from "./editing/lessons.ts";
export {
  addSection,
  type CourseOutline,
  courseOutline,
  deleteLesson,
  deleteSection,
  moveLesson,
  moveSection,
  type OutlineLessonRow,
  type OutlineSectionRow,
  type PartAddress,
  type Removal,
  restoreLesson,
  saveSection,
  sectionToEdit,
} from "./editing/outline.ts";
export { previewMarkdown } from "./editing/preview.ts";
export { exportCourse, type ExportedArchive } from "./export/course.ts";
export { findInstructor, importCourse, type ImportOptions } from "./import_course.ts";
export { type AddedPicture, addPicture } from "./pictures.ts";
export { CourseFolderError, type ImportReport } from "./report.ts";
export { authoringLeftovers } from "./import_queries.ts";
export {
  IMPORT_REMARKS,
  IMPORTED_LESSONS,
  type ImportedLesson,
  type ImportLists,
  type ListedRemark,
  openImport,
} from "./import_lists.ts";
export { importUpload } from "./import_upload.ts";
export { LARGEST_ARCHIVE } from "./folder/archive.ts";
export type { ImportSummary, SummaryRemark } from "./report.ts";
export { addMember, changeMember, courseTeam, removeMember, type Team } from "./team/team.ts";
export type { TeamMember } from "./team/queries.ts";
export {
  approveCourse,
  COURSES_LISTING,
  listCourses,
  openCourse,
  rejectCourse,
  reviewedCourse,
  unpublishCourse,
} from "./admin/courses.ts";
export {
  CATEGORIES_LISTING,
  categoryChoices,
  listCategories,
  removeCategory,
  saveCategory,
} from "./admin/categories.ts";
export type { AdminCategoryRow, AdminCourseRow } from "./admin/queries.ts";
