import { all, get, instructors, members, post, type Table } from "./rows.ts";

const NOBODYS = "018f0000-0000-7000-8000-000000000000";

/** Files, and where they come in. */
export const mediaRows: Table = {
  "/media/:id": [
    get(`/media/${NOBODYS}`, all(404)),
    get("/media/bukan-nomor", all(404)),
  ],
  "/media/:id/card": [
    get(`/media/${NOBODYS}/card`, all(404)),
    get("/media/bukan-nomor/card", all(404)),
  ],
  "/attachments/:id": [
    get(`/attachments/${NOBODYS}`, members(`/attachments/${NOBODYS}`, 404)),
    get("/attachments/bukan-nomor", members("/attachments/bukan-nomor", 404)),
  ],
  "/instructor/courses/import": [
    get("/instructor/courses/import", instructors("/instructor/courses/import", 200)),
    post("/instructor/courses/import", instructors("/instructor", 400)),
  ],
  "/instructor/courses/import/:id": [
    get(
      `/instructor/courses/import/${NOBODYS}`,
      instructors(`/instructor/courses/import/${NOBODYS}`, 404),
    ),
  ],
  "/instructor/courses/:slug/export.zip": [
    get(
      "/instructor/courses/draf/export.zip",
      instructors("/instructor/courses/draf/export.zip", 200, { other: 404 }),
    ),
  ],
  "/instructor/courses/:slug/pictures": [
    // Without room for files a form cannot be one of ours; see tests/authoring/pictures_test.ts for those that are.
    post("/instructor/courses/gratis/pictures", instructors("/instructor", 400)),
  ],
};
