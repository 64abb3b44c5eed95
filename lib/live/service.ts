export {
  agenda,
  agendaOfCourse,
  type Attendee,
  chooseBatch,
  comingBatches,
  type CourseAgenda,
  joinSession,
  sessionOfLesson,
  sessionsSummary,
  type ShownSession,
} from "./attend.ts";
export { feedPath, readFeed, renewFeed } from "./feed.ts";
export { type SessionLists, sessionLists } from "./lists.ts";
export {
  ATTENDEES_LISTING,
  batchToEdit,
  cancelSession,
  changeSession,
  courseBatches,
  type Host,
  type HostedSession,
  type ManagedSession,
  removeBatch,
  saveAttendance,
  saveBatch,
  scheduleSession,
  sessionToManage,
} from "./manage.ts";
export { tellSessionNews } from "./news.ts";
export { type AttendeeRow, PRESENCES } from "./attendance_queries.ts";
export type { BatchRow, SessionsSummary } from "./queries.ts";
