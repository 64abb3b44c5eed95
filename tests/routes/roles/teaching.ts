import { get, instructors, post, type Table } from "./rows.ts";

const BASE = "/instructor/courses/gratis";
const owned = (page: string, answer: Parameters<typeof instructors>[1] = 200) =>
  instructors(page, 404, { owner: answer, admin: answer });
const ownedPost = (answer: Parameters<typeof instructors>[1]) => owned("/instructor", answer);
const everybody = (path: string) => get(path, instructors(path, 200));

/** The instructors' dashboard: nothing has been handed in, nobody helps to teach. */
export const teachingRows: Table = {
  "/instructor/grading": [
    everybody("/instructor/grading"),
    get("/instructor/grading?sort=password", instructors("/instructor/grading?sort=password", 422)),
  ],
  "/instructor/grading/:work": [
    get("/instructor/grading/1", instructors("/instructor/grading/1", 404)),
    post("/instructor/grading/1", instructors("/instructor", 404), { grade: "80" }),
  ],
  "/instructor/income": [everybody("/instructor/income")],
  "/instructor/income/entries": [everybody("/instructor/income/entries")],
  "/instructor/income/statements/:month.pdf": [
    get(
      "/instructor/income/statements/2026-13.pdf",
      instructors("/instructor/income/statements/2026-13.pdf", 404),
    ),
  ],
  "/instructor/courses/:slug/statistics": [get(`${BASE}/statistics`, owned(`${BASE}/statistics`))],
  "/instructor/courses/:slug/income": [get(`${BASE}/income`, owned(`${BASE}/income`))],
  "/instructor/courses/:slug/team": [
    get(`${BASE}/team`, owned(`${BASE}/team`)),
    post(`${BASE}/team`, ownedPost(422), { email: "bukan alamat" }),
  ],
  "/instructor/courses/:slug/team/:member": [
    post(`${BASE}/team/99`, ownedPost(404), { grading: "1" }),
  ],
  "/instructor/courses/:slug/team/:member/delete": [
    post(`${BASE}/team/99/delete`, ownedPost(404)),
  ],
  "/instructor/courses/:slug/students/:enrollment": [
    get(`${BASE}/students/1`, owned(`${BASE}/students/1`)),
    get(`${BASE}/students/999`, instructors(`${BASE}/students/999`, 404)),
  ],
  "/instructor/courses/:slug/students/:enrollment/notes": [
    post(`${BASE}/students/1/notes`, ownedPost(422), { text: " " }),
  ],
  "/instructor/courses/:slug/students/:enrollment/notes/:note/delete": [
    post(`${BASE}/students/1/notes/99/delete`, ownedPost(404)),
  ],
  "/instructor/courses/:slug/students/:enrollment/nudge": [
    post(`${BASE}/students/999/nudge`, ownedPost(404)),
  ],
};
