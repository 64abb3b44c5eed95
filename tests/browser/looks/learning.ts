import { type Look, NEW_INSTRUCTOR, STUDENT } from "./look.ts";

/** Pages of this domain. */
export const LEARNING_LOOKS: Look[] = [
  { name: "my-courses", path: "/my-courses", as: STUDENT },
  { name: "course-joined", path: "/courses/kelas-intensif-excel", as: STUDENT },
  { name: "player-text", path: "KIND:text", as: STUDENT },
  { name: "player-video", path: "KIND:video", as: STUDENT },
  { name: "player-meeting", path: "KIND:meeting", as: STUDENT },
  { name: "player-finished", path: "FINISHED", as: STUDENT },
  { name: "player-locked", path: "/learn/dasar-microsoft-word/apa-saja", as: STUDENT, status: 404 },
  { name: "my-courses-empty", path: "/my-courses", as: NEW_INSTRUCTOR },
];
