// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/coupons/[id]/active.ts";
import * as $route4 from "./routes/admin/coupons/[id]/index.tsx";
import * as $route5 from "./routes/admin/coupons/index.tsx";
import * as $route6 from "./routes/admin/coupons/new.tsx";
import * as $route7 from "./routes/admin/index.ts";
import * as $route8 from "./routes/admin/orders/[number]/check.ts";
import * as $route9 from "./routes/admin/orders/[number]/index.tsx";
import * as $route10 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route11 from "./routes/admin/orders/index.tsx";
import * as $route12 from "./routes/admin/reviews/[id].tsx";
import * as $route13 from "./routes/admin/reviews/index.tsx";
import * as $route14 from "./routes/agenda.tsx";
import * as $route15 from "./routes/calendar/[token].ts";
import * as $route16 from "./routes/cart/coupon.tsx";
import * as $route17 from "./routes/cart/index.tsx";
import * as $route18 from "./routes/cart/items/[slug]/delete.ts";
import * as $route19 from "./routes/cart/items/index.tsx";
import * as $route20 from "./routes/checkout.tsx";
import * as $route21 from "./routes/courses/[slug]/announcements.tsx";
import * as $route22 from "./routes/courses/[slug]/enroll.ts";
import * as $route23 from "./routes/courses/[slug]/index.tsx";
import * as $route24 from "./routes/courses/index.tsx";
import * as $route25 from "./routes/dev/gateway/[token].tsx";
import * as $route26 from "./routes/dev/mail/[id]/html.ts";
import * as $route27 from "./routes/dev/mail/[id]/index.tsx";
import * as $route28 from "./routes/dev/mail/index.tsx";
import * as $route29 from "./routes/events.ts";
import * as $route30 from "./routes/forgot-password.tsx";
import * as $route31 from "./routes/healthz.ts";
import * as $route32 from "./routes/index.tsx";
import * as $route33 from "./routes/instructor/_middleware.ts";
import * as $route34 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route35 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route36 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route38 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route39 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route40 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route41 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route42 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route43 from "./routes/instructor/index.ts";
import * as $route44 from "./routes/invoices/[number].pdf.ts";
import * as $route45 from "./routes/invoices/[number]/cancel.tsx";
import * as $route46 from "./routes/invoices/[number]/check.tsx";
import * as $route47 from "./routes/invoices/[number]/index.tsx";
import * as $route48 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route49 from "./routes/invoices/[number]/pay.tsx";
import * as $route50 from "./routes/language.ts";
import * as $route51 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route52 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route53 from "./routes/learn/[slug]/index.tsx";
import * as $route54 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route55 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route56 from "./routes/login.tsx";
import * as $route57 from "./routes/logout.ts";
import * as $route58 from "./routes/media/[id].ts";
import * as $route59 from "./routes/my-courses.tsx";
import * as $route60 from "./routes/notifications/[id].ts";
import * as $route61 from "./routes/notifications/index.tsx";
import * as $route62 from "./routes/notifications/unread.ts";
import * as $route63 from "./routes/payment/notification.ts";
import * as $route64 from "./routes/payment/success.tsx";
import * as $route65 from "./routes/payments.tsx";
import * as $route66 from "./routes/profile.tsx";
import * as $route67 from "./routes/profile/data.json.ts";
import * as $route68 from "./routes/profile/data.tsx";
import * as $route69 from "./routes/profile/devices.tsx";
import * as $route70 from "./routes/profile/notifications.tsx";
import * as $route71 from "./routes/profile/password.tsx";
import * as $route72 from "./routes/profile/verify-email.ts";
import * as $route73 from "./routes/register.tsx";
import * as $route74 from "./routes/reset-password.tsx";
import * as $route75 from "./routes/robots.txt.ts";
import * as $route76 from "./routes/sitemap.xml.ts";
import * as $route77 from "./routes/theme.ts";
import * as $route78 from "./routes/unsubscribe.tsx";
import * as $route79 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/CartForms.tsx";
import * as $island1 from "./islands/LessonKeys.tsx";
import * as $island2 from "./islands/LessonVideoPlayer.tsx";
import * as $island3 from "./islands/PaymentWatch.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/coupons/[id]/active.ts": $route3,
    "./routes/admin/coupons/[id]/index.tsx": $route4,
    "./routes/admin/coupons/index.tsx": $route5,
    "./routes/admin/coupons/new.tsx": $route6,
    "./routes/admin/index.ts": $route7,
    "./routes/admin/orders/[number]/check.ts": $route8,
    "./routes/admin/orders/[number]/index.tsx": $route9,
    "./routes/admin/orders/[number]/refund.tsx": $route10,
    "./routes/admin/orders/index.tsx": $route11,
    "./routes/admin/reviews/[id].tsx": $route12,
    "./routes/admin/reviews/index.tsx": $route13,
    "./routes/agenda.tsx": $route14,
    "./routes/calendar/[token].ts": $route15,
    "./routes/cart/coupon.tsx": $route16,
    "./routes/cart/index.tsx": $route17,
    "./routes/cart/items/[slug]/delete.ts": $route18,
    "./routes/cart/items/index.tsx": $route19,
    "./routes/checkout.tsx": $route20,
    "./routes/courses/[slug]/announcements.tsx": $route21,
    "./routes/courses/[slug]/enroll.ts": $route22,
    "./routes/courses/[slug]/index.tsx": $route23,
    "./routes/courses/index.tsx": $route24,
    "./routes/dev/gateway/[token].tsx": $route25,
    "./routes/dev/mail/[id]/html.ts": $route26,
    "./routes/dev/mail/[id]/index.tsx": $route27,
    "./routes/dev/mail/index.tsx": $route28,
    "./routes/events.ts": $route29,
    "./routes/forgot-password.tsx": $route30,
    "./routes/healthz.ts": $route31,
    "./routes/index.tsx": $route32,
    "./routes/instructor/_middleware.ts": $route33,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route34,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route35,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route36,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route37,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route38,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route39,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route40,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route41,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route42,
    "./routes/instructor/index.ts": $route43,
    "./routes/invoices/[number].pdf.ts": $route44,
    "./routes/invoices/[number]/cancel.tsx": $route45,
    "./routes/invoices/[number]/check.tsx": $route46,
    "./routes/invoices/[number]/index.tsx": $route47,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route48,
    "./routes/invoices/[number]/pay.tsx": $route49,
    "./routes/language.ts": $route50,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route51,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route52,
    "./routes/learn/[slug]/index.tsx": $route53,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route54,
    "./routes/learn/[slug]/sessions/index.tsx": $route55,
    "./routes/login.tsx": $route56,
    "./routes/logout.ts": $route57,
    "./routes/media/[id].ts": $route58,
    "./routes/my-courses.tsx": $route59,
    "./routes/notifications/[id].ts": $route60,
    "./routes/notifications/index.tsx": $route61,
    "./routes/notifications/unread.ts": $route62,
    "./routes/payment/notification.ts": $route63,
    "./routes/payment/success.tsx": $route64,
    "./routes/payments.tsx": $route65,
    "./routes/profile.tsx": $route66,
    "./routes/profile/data.json.ts": $route67,
    "./routes/profile/data.tsx": $route68,
    "./routes/profile/devices.tsx": $route69,
    "./routes/profile/notifications.tsx": $route70,
    "./routes/profile/password.tsx": $route71,
    "./routes/profile/verify-email.ts": $route72,
    "./routes/register.tsx": $route73,
    "./routes/reset-password.tsx": $route74,
    "./routes/robots.txt.ts": $route75,
    "./routes/sitemap.xml.ts": $route76,
    "./routes/theme.ts": $route77,
    "./routes/unsubscribe.tsx": $route78,
    "./routes/verify-email.tsx": $route79,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/PaymentWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
