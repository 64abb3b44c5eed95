import type { Messages } from "../mod.ts";

/** Words of the list of a course's students, English. */
export const students: Messages["students"] = {
  title: "Students",
  search: "Search by name or e-mail",
  show: "Show",
  active: (count) => `Active (${count})`,
  removed: (count) => `Removed (${count})`,
  columns: {
    name: "Name",
    progress: "Progress",
    lastActivity: "Last active",
    enrolledAt: "Joined",
    removedAt: "Removed",
    actions: "Actions",
  },
  doneOf: (done, total) => `${done} of ${total} lessons`,
  progressOf: (name) => `Progress of ${name}`,
  lastLesson: (title) => `at “${title}”`,
  finished: "Finished",
  remove: "Remove",
  removeLabel: (name) => `Remove ${name}`,
  restore: "Restore access",
  restoreLabel: (name) => `Restore access for ${name}`,
  reasonWas: (reason) => `Reason: ${reason}`,
  endedOtherwise: "Access ended in another way, such as a refund.",
  emptyTitle: "No students yet",
  emptyText: "As soon as somebody joins this course, their name appears here.",
  noneRemoved: "Nobody was removed",
  noneRemovedText: "Students whom you remove appear here, and you can let them back in.",
  removal: {
    title: (name) => `Remove ${name}`,
    text:
      "This student loses access to the lessons at once and cannot join again on their own. Their progress is kept, and you can restore their access at any time.",
    reason: "Reason",
    reasonHint: "Sent to the student by e-mail and shown on the course page.",
    submit: "Remove student",
    already: "This student has already been removed.",
  },
  done: {
    removed: "The student was removed and told by e-mail.",
    restored: "The student has access again.",
  },
  revoked: {
    title: "Your access to this course has been ended.",
    reason: (reason) => `The reason given by those who run the course: ${reason}`,
    text: "Your progress is kept. Contact us if you think this is a mistake.",
  },
};
