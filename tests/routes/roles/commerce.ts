import { get, members, post, type Table } from "./rows.ts";

const ORDER = "/invoices/TN-UJI-0001";

/** Cart, checkout, orders and payments. `TN-UJI-0001` is the student's, and was cancelled. */
export const commerceRows: Table = {
  "/cart": [get("/cart", members("/cart", 200, { visitor: 200 }))],
  "/cart/coupon": [
    post("/cart/coupon", members("/cart", 422, { visitor: 422 }), { code: "TIDAKADA" }),
    post("/cart/coupon", members("/cart", "303 /cart", { visitor: "303 /cart" }), { code: "" }),
  ],
  "/checkout": [
    post("/checkout", members("/cart", 422)),
    post("/checkout", members("/courses/draf", 404), { course: "draf" }),
    post("/checkout", members("/courses/arsip", 422), { course: "arsip" }),
  ],
  "/cart/items": [
    post("/cart/items", members("/cart", "303 /cart", { visitor: "303 /cart", owner: 422 }), {
      course: "premium",
    }),
    post("/cart/items", members("/cart", 422, { visitor: 422 }), { course: "terbuka" }),
    post("/cart/items", members("/cart", 404, { visitor: 404 }), { course: "draf" }),
    post("/cart/items", members("/cart", 422, { visitor: 422 })),
  ],
  "/cart/items/:slug/delete": [
    post("/cart/items/premium/delete", members("/cart", "303 /cart", { visitor: "303 /cart" })),
    post("/cart/items/tidak-ada/delete", members("/cart", "303 /cart", { visitor: "303 /cart" })),
  ],
  "/invoices/:number": [get(ORDER, members(ORDER, 404, { student: 200 }))],
  "/invoices/:number/pay": [
    post(`${ORDER}/pay`, members(ORDER, 404, { student: `303 ${ORDER}` })),
  ],
  "/invoices/:number/check": [
    post(`${ORDER}/check`, members(ORDER, 404, { student: `303 ${ORDER}?checked=1` })),
  ],
  "/invoices/:number/cancel": [
    post(`${ORDER}/cancel`, members(ORDER, 404, { student: `303 ${ORDER}` })),
  ],
  "/invoices/:number.pdf": [get(`${ORDER}.pdf`, members(ORDER, 404, { student: 200, admin: 200 }))],
  "/invoices/:number/kuitansi.pdf": [get(`${ORDER}/kuitansi.pdf`, members(ORDER, 404))],
  "/payment/notification": [post("/payment/notification", members("", 400, { visitor: 400 }))],
  "/payment/success": [
    get(
      "/payment/success?order_id=TN-UJI-0001&transaction_status=settlement",
      members("/payment/success?order_id=TN-UJI-0001", 404, { student: 200 }),
    ),
  ],
  "/payments": [
    get("/payments", members("/payments", 200)),
    get("/payments?after=palsu", members("/payments", 400)),
    get("/payments?sort=x", members("/payments", 422)),
    get("/payments?format=xlsx", members("/payments", 200)),
  ],
  "/dev/gateway/:token": [
    get("/dev/gateway/tidak-ada", members("", 404, { visitor: 404 })),
    post("/dev/gateway/tidak-ada", members("", 422, { visitor: 422 })),
  ],
};
