export { COUPON_STATES, type CouponListRow } from "./admin/coupon_queries.ts";
export {
  couponCourses,
  COUPONS_LISTING,
  createCoupon,
  editCoupon,
  listCoupons,
  openCoupon,
  switchCoupon,
} from "./admin/coupons.ts";
export { checkOrder, listOrders, ORDERS_LISTING } from "./admin/orders.ts";
export { openOrderFile, type OrderFile } from "./admin/order_file.ts";
export { finishRefunds, refundOrder } from "./admin/refunds.ts";
export { listReviews, settleReview } from "./admin/reviews.ts";
export type { ReviewRow } from "./admin/review_queries.ts";
export {
  addToCart,
  adoptCart,
  applyCoupon,
  type Cart,
  type CartLine,
  countCart,
  openCart,
  removeFromCart,
} from "./cart/cart.ts";
export { CART_COOKIE, cartCookie, type CartOwner, ownerOf, tokenOf } from "./cart/visitor.ts";
export { type Checkout, checkout } from "./checkout/checkout.ts";
export {
  balanceOf,
  courseIncome,
  incomeToday,
  listMovements,
  MOVEMENT_KINDS,
  MOVEMENTS_LISTING,
  ownIncome,
  type Standing,
} from "./income/income.ts";
export type { CourseIncome, IncomePoint, Movement } from "./income/queries.ts";
export { type Statement, statementOf, statementPaper } from "./income/statement.ts";
export { type ExportedOrder, exportOrders, forgetCart } from "./export.ts";
export { invoicePaper, type Paper, receiptPaper } from "./invoice/documents.ts";
export { commerceLeftovers } from "./leftovers.ts";
export { announceOrder, isOrderEvent } from "./letters.ts";
export { listPayments, openOrder, openOrderOfAttempt, PAYMENTS_LISTING } from "./orders/orders.ts";
export type { OrderLine, OrderRow, PaymentRow } from "./orders/queries.ts";
export { closeSuperseded } from "./payments/ask.ts";
export { finishEvent, NOTIFICATION_LIMIT, receiveNotification } from "./payments/notification.ts";
export { cancelOrder, checkPayment, startPayment } from "./payments/pay.ts";
export { expireOrders, reconcilePayments } from "./payments/sweeps.ts";
export {
  listPayables,
  listPayouts,
  markPaid,
  PAYABLES_LISTING,
  PAYOUTS_LISTING,
} from "./payouts/payouts.ts";
export type { PayableRow, PayoutRow } from "./payouts/queries.ts";
export { ORDER_STATUSES } from "./states.ts";
export {
  type CommerceSettings,
  type CommerceSettingsRow,
  readSettings,
  refundDaysOf,
  saveCommerceSettings,
} from "./settings.ts";
