import { all, get, instructors, list, members, post, type Table } from "./rows.ts";

const exercise = "/learn/gratis/exercises/1";
const teach = "/instructor/courses/gratis/exercises";
const mine = "/instructor/courses/gratis/certificates";
const inside = { enrolled: 200, owner: 200, admin: 200 } as const;
/** A course's pages for its instructor: nobody else's business. */
const owned = (page: string, more: Parameters<typeof instructors>[2] = {}) =>
  instructors(page, 404, { owner: 200, admin: 200, ...more });
/** A POST behind the instructors' door: a visitor comes back to the area, not to what is no page. */
const ownedPost = (answer: Parameters<typeof instructors>[1]) =>
  instructors("/instructor", 404, { owner: answer, admin: answer });
const code = "0".repeat(26);

/** Exercises and certificates; nothing has been made of either but the exercise 1 of `gratis`. */
export const proofRows: Table = {
  "/learn/:slug/exercises": [
    get("/learn/gratis/exercises", members("/learn/gratis/exercises", 403, inside)),
    get("/learn/tidak-ada/exercises", members("/learn/tidak-ada/exercises", 404)),
  ],
  "/learn/:slug/exercises/:id": [
    get(exercise, members(exercise, 403, inside)),
    post(exercise, members(exercise, 403, { enrolled: 422 }), { link: "tidak" }),
    get("/learn/draf/exercises/1", members("/learn/draf/exercises/1", 404)),
  ],
  "/learn/:slug/exercises/:id/file": [
    get(
      `${exercise}/file`,
      members(`${exercise}/file`, 403, { enrolled: 404, owner: 404, admin: 404 }),
    ),
  ],
  "/learn/:slug/certificate": [
    get("/learn/gratis/certificate", members("/learn/gratis/certificate", 403, inside)),
    get("/learn/arsip/certificate", members("/learn/arsip/certificate", 404, inside)),
  ],
  "/instructor/courses/:slug/exercises": [get(teach, owned(teach))],
  "/instructor/courses/:slug/exercises/new": [
    get(`${teach}/new`, owned(`${teach}/new`)),
    post(`${teach}/new`, ownedPost(422), { name: "" }),
  ],
  "/instructor/courses/:slug/exercises/:id": [
    get(`${teach}/1`, owned(`${teach}/1`)),
    post(`${teach}/1`, ownedPost(422), { name: "" }),
  ],
  "/instructor/courses/:slug/exercises/:id/delete": [
    post(`${teach}/99/delete`, ownedPost(404)),
  ],
  "/instructor/courses/:slug/exercises/:id/submissions": [
    get(`${teach}/1/submissions`, owned(`${teach}/1/submissions`)),
    get(
      `${teach}/1/submissions?after=palsu`,
      owned(`${teach}/1/submissions?after=palsu`, { owner: 400, admin: 400 }),
    ),
  ],
  "/instructor/courses/:slug/exercises/:id/submissions/:work": [
    get(`${teach}/1/submissions/1`, instructors(`${teach}/1/submissions/1`, 404)),
    post(`${teach}/1/submissions/1`, ownedPost(404), { grade: "80" }),
  ],
  "/instructor/courses/:slug/exercises/:id/submissions/:work/file": [
    get(`${teach}/1/submissions/1/file`, instructors(`${teach}/1/submissions/1/file`, 404)),
  ],
  "/instructor/courses/:slug/certificates": [
    get(mine, owned(mine)),
    post(mine, ownedPost(422), { months: "banyak" }),
  ],
  "/instructor/courses/:slug/certificates/:id/revoke": [
    get(`${mine}/1/revoke`, instructors(`${mine}/1/revoke`, 404)),
    post(`${mine}/1/revoke`, ownedPost(404), { reason: "Uji" }),
  ],
  "/instructor/courses/:slug/certificates/:id/reinstate": [
    get(`${mine}/1/reinstate`, instructors(`${mine}/1/reinstate`, 404)),
    post(`${mine}/1/reinstate`, ownedPost(404), { reason: "Uji" }),
  ],
  "/admin/certificates": list("/admin/certificates"),
  "/admin/certificates/:id/revoke": [
    get(
      "/admin/certificates/1/revoke",
      members("/admin/certificates/1/revoke", 403, { admin: 404 }),
    ),
    post("/admin/certificates/1/revoke", members("/admin", 403, { admin: 404 }), { reason: "Uji" }),
  ],
  "/admin/certificates/:id/reinstate": [
    get(
      "/admin/certificates/1/reinstate",
      members("/admin/certificates/1/reinstate", 403, { admin: 404 }),
    ),
    post("/admin/certificates/1/reinstate", members("/admin", 403, { admin: 404 }), {
      reason: "Uji",
    }),
  ],
  "/certificates": [
    get("/certificates", all(200)),
    post("/certificates", all(422), { code: "abc" }),
  ],
  "/certificates/:code": [get(`/certificates/${code}`, all(404))],
  "/certificates/:code.pdf": [get(`/certificates/${code}.pdf`, all(404))],
  "/certificates/:code.json": [get(`/certificates/${code}.json`, all(404))],
  "/certificates/:code.jwt": [get(`/certificates/${code}.jwt`, all(404))],
  "/certificates/:code/status.json": [get(`/certificates/${code}/status.json`, all(404))],
  "/certificates/issuer.json": [get("/certificates/issuer.json", all(200))],
  "/certificates/keys/:id": [get("/certificates/keys/tidak-ada", all(404))],
  "/.well-known/jwks.json": [get("/.well-known/jwks.json", all(200))],
};
