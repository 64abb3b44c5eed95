import { admins, get, list, post, type Table } from "./rows.ts";

const ORDER = "/admin/orders/TN-UJI-0001";

/** Orders, money in review and coupons, for those who run the academy. */
export const salesRows: Table = {
  "/admin/orders": [
    ...list("/admin/orders"),
    get(
      "/admin/orders?from=1026-01-01&to=2026-01-01",
      admins("/admin/orders?from=1026-01-01&to=2026-01-01", 422),
    ),
    get("/admin/orders?status=lunas", admins("/admin/orders?status=lunas", 422)),
  ],
  "/admin/orders/:number": [
    get(ORDER, admins(ORDER, 200)),
    get("/admin/orders/TIDAK-ADA", admins("/admin/orders/TIDAK-ADA", 404)),
  ],
  "/admin/orders/:number/refund": [post(`${ORDER}/refund`, admins("/admin", 422))],
  "/admin/orders/:number/check": [
    post(`${ORDER}/check`, admins("/admin", `303 ${ORDER}?done=checked`)),
  ],
  "/admin/reviews": [
    ...list("/admin/reviews"),
    get("/admin/reviews?status=settled", admins("/admin/reviews?status=settled", 200)),
  ],
  "/admin/reviews/:id": [
    post("/admin/reviews/999", admins("/admin", 422)),
    post("/admin/reviews/999", admins("/admin", 404), {
      key: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
      action: "dismiss",
      reason: "x",
    }),
  ],
  "/admin/coupons": list("/admin/coupons"),
  "/admin/coupons/new": [
    get("/admin/coupons/new", admins("/admin/coupons/new", 200)),
    post("/admin/coupons/new", admins("/admin", 422)),
  ],
  "/admin/coupons/:id": [
    get("/admin/coupons/999", admins("/admin/coupons/999", 404)),
    post("/admin/coupons/999", admins("/admin", 404)),
  ],
  "/admin/coupons/:id/active": [
    post("/admin/coupons/999/active", admins("/admin", 404), { active: "0" }),
  ],
};
