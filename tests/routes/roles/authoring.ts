import { type Answer, type Answers, get, instructors, post, type Table } from "./rows.ts";

const BASE = "/instructor/courses/gratis";
/** A section and a lesson of the owner's course `gratis`; the world makes them first. */
const SECTION = `${BASE}/sections/1`;
const LESSON = `${BASE}/lessons/1`;

/** Pages about the owner's course: for others it does not exist. */
function own(page: string, answer: Answer, others: Partial<Answers> = {}): Answers {
  return instructors(page, answer, { other: 404, ...others });
}

/** What is posted comes back to the area's first page after signing in. */
const AREA = "/instructor";
const LESSON_FORM = { title: "Bacaan pertama" };

/** Writing courses. */
export const authoringRows: Table = {
  "/instructor/courses": [
    get("/instructor/courses", instructors("/instructor/courses", 200)),
    get(
      "/instructor/courses?after=palsu",
      instructors("/instructor/courses?after=palsu", 400),
    ),
  ],
  "/instructor/courses/new": [
    get("/instructor/courses/new", instructors("/instructor/courses/new", 200)),
    post("/instructor/courses/new", instructors(AREA, 422), { title: "", price: "-1" }),
  ],
  "/instructor/courses/:slug": [
    get(BASE, own(BASE, 200)),
    get("/instructor/courses/draf", own("/instructor/courses/draf", 200)),
    get("/instructor/courses/tidak-ada", instructors("/instructor/courses/tidak-ada", 404)),
    post(BASE, own(AREA, 422), { title: "" }),
  ],
  "/instructor/courses/:slug/settings": [
    get(`${BASE}/settings`, own(`${BASE}/settings`, 200)),
    post(`${BASE}/settings`, own(AREA, 422), { price: "1e12" }),
  ],
  "/instructor/courses/:slug/delete": [
    post(`${BASE}/delete`, own(AREA, `303 ${BASE}?done=archived_instead`)),
  ],
  // Behind the deletion, which archives a course with students: it is in the catalog again.
  "/instructor/courses/:slug/status": [
    post(`${BASE}/status`, own(AREA, `303 ${BASE}?done=published`), { status: "published" }),
    post(`${BASE}/status`, own(AREA, 422), { status: "draft" }),
  ],
  "/instructor/courses/:slug/sections/:section": [
    get(SECTION, own(SECTION, 200)),
    get(`${BASE}/sections/satu`, own(`${BASE}/sections/satu`, 404)),
    post(SECTION, own(AREA, 422), { title: "" }),
  ],
  "/instructor/courses/:slug/sections/:section/move": [
    post(`${SECTION}/move`, own(AREA, `303 ${BASE}#section-1`), { direction: "up" }),
    post(`${SECTION}/move`, own(AREA, 422), { direction: "" }),
  ],
  "/instructor/courses/:slug/sections/:section/delete": [
    post(`${BASE}/sections/999/delete`, own(AREA, 404)),
  ],
  "/instructor/courses/:slug/lessons/new": [
    get(`${BASE}/lessons/new`, own(`${BASE}/lessons/new`, 200)),
    post(`${BASE}/lessons/new`, own(AREA, 422), { title: "" }),
  ],
  "/instructor/courses/:slug/lessons/:lesson": [
    get(LESSON, own(LESSON, 200)),
    get(`${BASE}/lessons/999`, own(`${BASE}/lessons/999`, 404)),
    post(LESSON, own(AREA, `303 ${LESSON}?done=saved`), LESSON_FORM),
    post(LESSON, own(AREA, 422), { video_url: "javascript:alert(1)" }),
  ],
  "/instructor/courses/:slug/lessons/:lesson/move": [
    post(`${LESSON}/move`, own(AREA, `303 ${BASE}#lesson-1`), { direction: "up" }),
    post(`${LESSON}/move`, own(AREA, 422), { direction: "miring" }),
  ],
  "/instructor/courses/:slug/lessons/:lesson/delete": [
    post(`${BASE}/lessons/999/delete`, own(AREA, 404)),
  ],
  "/instructor/courses/:slug/lessons/:lesson/restore": [
    post(`${LESSON}/restore`, own(AREA, 404)),
  ],
  "/instructor/courses/:slug/lessons/:lesson/attachments": [
    post(`${LESSON}/attachments`, instructors(AREA, 400)),
  ],
  "/instructor/courses/:slug/lessons/:lesson/attachments/:attachment/delete": [
    post(`${LESSON}/attachments/palsu/delete`, own(AREA, 404)),
  ],
  "/instructor/preview": [
    post("/instructor/preview", instructors(AREA, 200), { text: "*a*" }),
  ],
};
