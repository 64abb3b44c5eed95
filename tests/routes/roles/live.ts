import { get, instructors, members, post, type Table } from "./rows.ts";

const OWN = "/instructor/courses/gratis";
const owners = (page: string, answer: number | string, area = page) =>
  instructors(area, 404, { owner: answer, admin: answer });
/** What is sent to an address that is no page leads to the area's first page. */
const sent = (path: string, answer: number | string, form = {}) =>
  post(path, owners(path, answer, "/instructor"), form);

/** Live sessions, batches, the agenda. */
export const liveRows: Table = {
  "/agenda": [
    get("/agenda", members("/agenda", 200)),
    get("/agenda?after=palsu", members("/agenda?after=palsu", 400)),
    post("/agenda", members("/agenda", "303 /agenda?done=renewed")),
  ],
  "/calendar/:token": [
    get("/calendar/1-1-palsu.ics", {
      visitor: 404,
      student: 404,
      enrolled: 404,
      unverified: 404,
      owner: 404,
      other: 404,
      admin: 404,
    }),
  ],
  "/learn/:slug/sessions": [
    get(
      "/learn/gratis/sessions",
      members("/learn/gratis/sessions", 403, { enrolled: 200, owner: 200, admin: 200 }),
    ),
    get("/learn/draf/sessions", members("/learn/draf/sessions", 404, { owner: 200, admin: 200 })),
    get("/learn/tidak-ada/sessions", members("/learn/tidak-ada/sessions", 404)),
    post(
      "/learn/gratis/sessions",
      members("/learn/gratis/sessions", 404, { enrolled: 422 }),
      { batch: "999" },
    ),
  ],
  "/learn/:slug/sessions/:id/join": [
    post("/learn/gratis/sessions/999/join", members("/learn/gratis/sessions", 404)),
  ],
  "/instructor/courses/:slug/sessions": [
    get(`${OWN}/sessions`, owners(`${OWN}/sessions`, 200)),
    get(`${OWN}/sessions?sort=x`, owners(`${OWN}/sessions?sort=x`, 422)),
    get(
      `${OWN}/sessions?table=batches&format=csv`,
      owners(`${OWN}/sessions?table=batches&format=csv`, 200),
    ),
  ],
  "/instructor/courses/:slug/sessions/new": [
    get(`${OWN}/sessions/new`, owners(`${OWN}/sessions/new`, 200)),
    sent(`${OWN}/sessions/new`, 422, { title: "" }),
  ],
  "/instructor/courses/:slug/sessions/:id": [
    get(`${OWN}/sessions/999`, owners(`${OWN}/sessions/999`, 404)),
    sent(`${OWN}/sessions/999`, 404, {
      title: "Sesi",
      starts_at: "2026-12-01T09:00",
      ends_at: "2026-12-01T10:00",
    }),
  ],
  "/instructor/courses/:slug/sessions/:id/cancel": [sent(`${OWN}/sessions/999/cancel`, 404)],
  "/instructor/courses/:slug/sessions/:id/attendance": [
    sent(`${OWN}/sessions/999/attendance`, 404),
  ],
  "/instructor/courses/:slug/batches/new": [
    get(`${OWN}/batches/new`, owners(`${OWN}/batches/new`, 200)),
    sent(`${OWN}/batches/new`, 422, { name: "" }),
  ],
  "/instructor/courses/:slug/batches/:id": [
    get(`${OWN}/batches/999`, owners(`${OWN}/batches/999`, 404)),
    sent(`${OWN}/batches/999`, 404),
  ],
  "/instructor/courses/:slug/batches/:id/delete": [sent(`${OWN}/batches/999/delete`, 409)],
};
