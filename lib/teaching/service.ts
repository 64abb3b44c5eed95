export { type AtAGlance, todayAtAGlance } from "./glance.ts";
export { tellNudged } from "./news.ts";
export { type ExportedTeaching, exportTeaching, forgetTeaching } from "./personal.ts";
export { courseStatistics, type Statistics } from "./statistics.ts";
export {
  addNote,
  nudgeStudent,
  openStudent,
  removeNote,
  type StudentDetail,
  type StudentPlace,
} from "./student.ts";
