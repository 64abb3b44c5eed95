import { get, instructors, post, type Table } from "./rows.ts";

const BASE = "/instructor/courses/gratis";
/** A range of a thousand years. */
const LONG = "from=1026-01-01&to=2026-01-01";
const owned = (page: string, answer: Parameters<typeof instructors>[1] = 200) =>
  instructors(page, 404, { owner: answer, admin: answer });
const ownedPost = (answer: Parameters<typeof instructors>[1]) => owned("/instructor", answer);
/** What every list of an instructor does: its page, a refused order, itself as a file. */
const ownList = (path: string) => [
  get(path, owned(path)),
  get(`${path}?sort=password`, owned(`${path}?sort=password`, 422)),
  get(`${path}?format=csv`, owned(`${path}?format=csv`)),
];
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
  "/instructor/income": [
    everybody("/instructor/income"),
    get("/instructor/income?sort=password", instructors("/instructor/income?sort=password", 422)),
    get(`/instructor/income?${LONG}`, instructors(`/instructor/income?${LONG}`, 422)),
  ],
  "/instructor/income/entries": [
    everybody("/instructor/income/entries"),
    everybody("/instructor/income/entries?format=xlsx"),
  ],
  "/instructor/income/statements/:month.pdf": [
    get(
      "/instructor/income/statements/2026-13.pdf",
      instructors("/instructor/income/statements/2026-13.pdf", 404),
    ),
  ],
  "/instructor/courses/:slug/statistics": [
    ...ownList(`${BASE}/statistics`),
    get(`${BASE}/statistics?${LONG}`, owned(`${BASE}/statistics?${LONG}`, 422)),
  ],
  "/instructor/courses/:slug/income": [
    ...ownList(`${BASE}/income`),
    get(`${BASE}/income?${LONG}`, owned(`${BASE}/income?${LONG}`, 422)),
  ],
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
    ...ownList(`${BASE}/students/1`),
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
