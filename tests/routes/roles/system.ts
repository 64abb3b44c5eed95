import { get, members, post, type Table } from "./rows.ts";

/** What runs behind the scenes, for admins alone. */
export const systemRows: Table = {
  "/admin/system": [
    get("/admin/system", members("/admin/system", 403, { admin: 200 })),
    get("/admin/system?after=palsu", members("/admin/system?after=palsu", 403, { admin: 400 })),
  ],
  "/admin/system/jobs/:id": [
    post("/admin/system/jobs/satu", members("/admin", 403, { admin: 404 })),
    post(
      "/admin/system/jobs/6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
      members("/admin", 403, { admin: 404 }),
    ),
  ],
};
