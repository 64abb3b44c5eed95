import { get, members, post, type Table } from "./rows.ts";

/** What runs behind the scenes, for admins alone. */
export const systemRows: Table = {
  "/admin/system": [
    get("/admin/system", members("/admin/system", 403, { admin: 200 })),
    get("/admin/system?after=palsu", members("/admin/system?after=palsu", 403, { admin: 400 })),
    get("/admin/system?sort=data", members("/admin/system?sort=data", 403, { admin: 422 })),
    get("/admin/system?format=csv", members("/admin/system?format=csv", 403, { admin: 200 })),
  ],
  "/admin/deliveries": [
    get("/admin/deliveries", members("/admin/deliveries", 403, { admin: 200 })),
    get(
      "/admin/deliveries?after=palsu",
      members("/admin/deliveries?after=palsu", 403, { admin: 400 }),
    ),
    get(
      "/admin/deliveries?from=1026-01-01&to=2026-01-01",
      members("/admin/deliveries?from=1026-01-01&to=2026-01-01", 403, { admin: 422 }),
    ),
    get(
      "/admin/deliveries?format=csv",
      members("/admin/deliveries?format=csv", 403, { admin: 200 }),
    ),
  ],
  "/admin/deliveries/:source/:id": [
    post("/admin/deliveries/mail/999", members("/admin", 403, { admin: 404 })),
    post("/admin/deliveries/fax/1", members("/admin", 403, { admin: 404 })),
  ],
  "/admin/system/jobs/:id": [
    post("/admin/system/jobs/satu", members("/admin", 403, { admin: 404 })),
    post(
      "/admin/system/jobs/6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
      members("/admin", 403, { admin: 404 }),
    ),
  ],
};
