import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const BASE = "/instructor/courses/kelas-intensif-excel";

/** The page of the demo's first session that follows no lesson. */
async function sessionPath({ deps }: Site): Promise<string> {
  const { id } = await deps.db.selectFrom("live_sessions").select("id")
    .where("lesson_id", "is", null).orderBy("starts_at").limit(1).executeTakeFirstOrThrow();
  return `${BASE}/sessions/${id}`;
}

/** Pages of this domain. */
export const LIVE_LOOKS: Look[] = [
  { name: "agenda", path: "/agenda", as: STUDENT },
  { name: "course-sessions", path: "/learn/kelas-intensif-excel/sessions", as: STUDENT },
  { name: "sessions-manager", path: `${BASE}/sessions`, as: INSTRUCTOR },
  { name: "session-new", path: `${BASE}/sessions/new`, as: INSTRUCTOR },
  { name: "session-editor", path: sessionPath, as: INSTRUCTOR },
  { name: "batch-new", path: `${BASE}/batches/new`, as: INSTRUCTOR },
];
