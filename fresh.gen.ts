// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/agenda.tsx";
import * as $route5 from "./routes/calendar/[token].ts";
import * as $route6 from "./routes/cart/coupon.tsx";
import * as $route7 from "./routes/cart/index.tsx";
import * as $route8 from "./routes/cart/items/[slug]/delete.ts";
import * as $route9 from "./routes/cart/items/index.tsx";
import * as $route10 from "./routes/checkout.tsx";
import * as $route11 from "./routes/courses/[slug]/announcements.tsx";
import * as $route12 from "./routes/courses/[slug]/enroll.ts";
import * as $route13 from "./routes/courses/[slug]/index.tsx";
import * as $route14 from "./routes/courses/index.tsx";
import * as $route15 from "./routes/dev/gateway/[token].tsx";
import * as $route16 from "./routes/dev/mail/[id]/html.ts";
import * as $route17 from "./routes/dev/mail/[id]/index.tsx";
import * as $route18 from "./routes/dev/mail/index.tsx";
import * as $route19 from "./routes/events.ts";
import * as $route20 from "./routes/forgot-password.tsx";
import * as $route21 from "./routes/healthz.ts";
import * as $route22 from "./routes/index.tsx";
import * as $route23 from "./routes/instructor/_middleware.ts";
import * as $route24 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route25 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route26 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route27 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route28 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route29 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route30 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route31 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route32 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route33 from "./routes/instructor/index.ts";
import * as $route34 from "./routes/invoices/[number].pdf.ts";
import * as $route35 from "./routes/invoices/[number]/cancel.tsx";
import * as $route36 from "./routes/invoices/[number]/check.tsx";
import * as $route37 from "./routes/invoices/[number]/index.tsx";
import * as $route38 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route39 from "./routes/invoices/[number]/pay.tsx";
import * as $route40 from "./routes/language.ts";
import * as $route41 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route42 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route43 from "./routes/learn/[slug]/index.tsx";
import * as $route44 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route45 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route46 from "./routes/login.tsx";
import * as $route47 from "./routes/logout.ts";
import * as $route48 from "./routes/media/[id].ts";
import * as $route49 from "./routes/my-courses.tsx";
import * as $route50 from "./routes/notifications/[id].ts";
import * as $route51 from "./routes/notifications/index.tsx";
import * as $route52 from "./routes/notifications/unread.ts";
import * as $route53 from "./routes/payment/notification.ts";
import * as $route54 from "./routes/payment/success.tsx";
import * as $route55 from "./routes/payments.tsx";
import * as $route56 from "./routes/profile.tsx";
import * as $route57 from "./routes/profile/data.json.ts";
import * as $route58 from "./routes/profile/data.tsx";
import * as $route59 from "./routes/profile/devices.tsx";
import * as $route60 from "./routes/profile/notifications.tsx";
import * as $route61 from "./routes/profile/password.tsx";
import * as $route62 from "./routes/profile/verify-email.ts";
import * as $route63 from "./routes/register.tsx";
import * as $route64 from "./routes/reset-password.tsx";
import * as $route65 from "./routes/robots.txt.ts";
import * as $route66 from "./routes/sitemap.xml.ts";
import * as $route67 from "./routes/theme.ts";
import * as $route68 from "./routes/unsubscribe.tsx";
import * as $route69 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/CartForms.tsx";
import * as $island1 from "./islands/LessonKeys.tsx";
import * as $island2 from "./islands/LessonVideoPlayer.tsx";
import * as $island3 from "./islands/PaymentWatch.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/index.ts": $route3,
    "./routes/agenda.tsx": $route4,
    "./routes/calendar/[token].ts": $route5,
    "./routes/cart/coupon.tsx": $route6,
    "./routes/cart/index.tsx": $route7,
    "./routes/cart/items/[slug]/delete.ts": $route8,
    "./routes/cart/items/index.tsx": $route9,
    "./routes/checkout.tsx": $route10,
    "./routes/courses/[slug]/announcements.tsx": $route11,
    "./routes/courses/[slug]/enroll.ts": $route12,
    "./routes/courses/[slug]/index.tsx": $route13,
    "./routes/courses/index.tsx": $route14,
    "./routes/dev/gateway/[token].tsx": $route15,
    "./routes/dev/mail/[id]/html.ts": $route16,
    "./routes/dev/mail/[id]/index.tsx": $route17,
    "./routes/dev/mail/index.tsx": $route18,
    "./routes/events.ts": $route19,
    "./routes/forgot-password.tsx": $route20,
    "./routes/healthz.ts": $route21,
    "./routes/index.tsx": $route22,
    "./routes/instructor/_middleware.ts": $route23,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route24,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route25,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route26,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route27,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route28,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route29,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route30,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route31,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route32,
    "./routes/instructor/index.ts": $route33,
    "./routes/invoices/[number].pdf.ts": $route34,
    "./routes/invoices/[number]/cancel.tsx": $route35,
    "./routes/invoices/[number]/check.tsx": $route36,
    "./routes/invoices/[number]/index.tsx": $route37,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route38,
    "./routes/invoices/[number]/pay.tsx": $route39,
    "./routes/language.ts": $route40,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route41,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route42,
    "./routes/learn/[slug]/index.tsx": $route43,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route44,
    "./routes/learn/[slug]/sessions/index.tsx": $route45,
    "./routes/login.tsx": $route46,
    "./routes/logout.ts": $route47,
    "./routes/media/[id].ts": $route48,
    "./routes/my-courses.tsx": $route49,
    "./routes/notifications/[id].ts": $route50,
    "./routes/notifications/index.tsx": $route51,
    "./routes/notifications/unread.ts": $route52,
    "./routes/payment/notification.ts": $route53,
    "./routes/payment/success.tsx": $route54,
    "./routes/payments.tsx": $route55,
    "./routes/profile.tsx": $route56,
    "./routes/profile/data.json.ts": $route57,
    "./routes/profile/data.tsx": $route58,
    "./routes/profile/devices.tsx": $route59,
    "./routes/profile/notifications.tsx": $route60,
    "./routes/profile/password.tsx": $route61,
    "./routes/profile/verify-email.ts": $route62,
    "./routes/register.tsx": $route63,
    "./routes/reset-password.tsx": $route64,
    "./routes/robots.txt.ts": $route65,
    "./routes/sitemap.xml.ts": $route66,
    "./routes/theme.ts": $route67,
    "./routes/unsubscribe.tsx": $route68,
    "./routes/verify-email.tsx": $route69,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/PaymentWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
