import { admins, type Answer, get, list, members, post, type Table } from "./rows.ts";

const show = (path: string, answer: Answer = 200) => get(path, admins(path, answer));
const send = (path: string, answer: Answer, form = {}) =>
  post(path, admins("/admin", answer), form);
const NOBODY = "/admin/users/999999";
const NOTHING = "/admin/courses/999999";

/** What runs the shop: figures, people, courses, money for instructors, settings, the audit log. */
export const officeRows: Table = {
  "/admin": [
    show("/admin"),
    show("/admin?from=1026-01-01&to=2026-01-01", 422),
    show("/admin?from=2026-02-01&to=2026-01-01", 422),
  ],
  "/admin/audit": list("/admin/audit"),
  "/admin/users": list("/admin/users"),
  "/admin/users/new": [show("/admin/users/new"), send("/admin/users/new", 422)],
  "/admin/users/:id": [show(NOBODY, 404)],
  "/admin/users/:id/role": [send(`${NOBODY}/role`, 404, { role: "student" })],
  "/admin/users/:id/deactivate": [send(`${NOBODY}/deactivate`, 404, { reason: "x" })],
  "/admin/users/:id/reactivate": [send(`${NOBODY}/reactivate`, 404)],
  "/admin/users/:id/reset-link": [send(`${NOBODY}/reset-link`, 404)],
  "/admin/users/:id/view-as": [send(`${NOBODY}/view-as`, 404)],
  "/view-as/end": [post("/view-as/end", members("/", "303 /", { visitor: "303 /" }))],
  "/admin/courses": list("/admin/courses"),
  "/admin/courses/:id": [show(NOTHING, 404)],
  "/admin/courses/:id/approve": [send(`${NOTHING}/approve`, 404)],
  "/admin/courses/:id/reject": [send(`${NOTHING}/reject`, 404, { reason: "x" })],
  "/admin/courses/:id/unpublish": [send(`${NOTHING}/unpublish`, 404, { reason: "x" })],
  "/admin/categories": [...list("/admin/categories"), send("/admin/categories", 422)],
  "/admin/categories/:id": [
    show("/admin/categories/999999", 404),
    send("/admin/categories/999999", 404, { name: "x" }),
  ],
  "/admin/categories/:id/delete": [send("/admin/categories/999999/delete", 404)],
  "/admin/instructors": list("/admin/instructors"),
  "/admin/instructors/:id/withdraw": [
    show("/admin/instructors/999999/withdraw", 404),
    send("/admin/instructors/999999/withdraw", 404),
  ],
  "/admin/payouts": list("/admin/payouts"),
  "/admin/payouts/paid": list("/admin/payouts/paid"),
  "/admin/payouts/:id": [
    show("/admin/payouts/999999", 404),
    send("/admin/payouts/999999", 404),
  ],
  "/admin/settings": [show("/admin/settings")],
  "/admin/settings/profile": [send("/admin/settings/profile", 422, { colour: "#ffffff" })],
  "/admin/settings/payment": [send("/admin/settings/payment", 422)],
  "/admin/settings/features": [
    send("/admin/settings/features", "303 /admin/settings?done=saved", {
      registration_open: "1",
      instructors_may_register: "1",
      chat_open: "1",
      assistant_open: "1",
    }),
  ],
  "/brand.css": [get("/brand.css", members("/", 200, { visitor: 200 }))],
};
