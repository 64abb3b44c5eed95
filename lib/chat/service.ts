export {
  addNote,
  DESK_VIEWS,
  deskOf,
  type DeskPage,
  type DeskView,
  type Found,
  listDesk,
  moveRoom,
  type RoomFile,
  roomFile,
  search,
} from "./desk.ts";
export { type CourseChoice, courseChoices } from "./choices.ts";
export { type Place, requireRoom } from "./access.ts";
export type { Hit, MessageRow } from "./message_queries.ts";
export {
  deleteMessage,
  type Draft,
  type History,
  readAfter,
  readUpTo,
  requireMessage,
  sendMessage,
} from "./messages.ts";
export { listReports, reportMessage, setBlocked, settleReport } from "./moderation.ts";
export type { NoteRow, ReportRow } from "./moderation_queries.ts";
export { tellAnswered, tellWaiting } from "./news.ts";
export { exportChat, type ExportedChatMessage, forgetChat } from "./personal.ts";
export type { DeskRoomRow, ListedRoom } from "./list_queries.ts";
export type { Colleague } from "./queries.ts";
export { openOwnRoom, type OpenRoom, ownRooms, viewRoom } from "./rooms.ts";
export type { Presence } from "./presence.ts";
export { type ShownMessage, shownMessage } from "./shown.ts";
export { notePresence, noteTyping } from "./signals.ts";
export type { RoomState } from "./rules.ts";
