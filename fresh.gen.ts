// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/cart/coupon.tsx";
import * as $route5 from "./routes/cart/index.tsx";
import * as $route6 from "./routes/cart/items/[slug]/delete.ts";
import * as $route7 from "./routes/cart/items/index.tsx";
import * as $route8 from "./routes/checkout.tsx";
import * as $route9 from "./routes/courses/[slug]/announcements.tsx";
import * as $route10 from "./routes/courses/[slug]/enroll.ts";
import * as $route11 from "./routes/courses/[slug]/index.tsx";
import * as $route12 from "./routes/courses/index.tsx";
import * as $route13 from "./routes/dev/gateway/[token].tsx";
import * as $route14 from "./routes/dev/mail/[id]/html.ts";
import * as $route15 from "./routes/dev/mail/[id]/index.tsx";
import * as $route16 from "./routes/dev/mail/index.tsx";
import * as $route17 from "./routes/events.ts";
import * as $route18 from "./routes/forgot-password.tsx";
import * as $route19 from "./routes/healthz.ts";
import * as $route20 from "./routes/index.tsx";
import * as $route21 from "./routes/instructor/_middleware.ts";
import * as $route22 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route23 from "./routes/instructor/index.ts";
import * as $route24 from "./routes/invoices/[number].pdf.ts";
import * as $route25 from "./routes/invoices/[number]/cancel.tsx";
import * as $route26 from "./routes/invoices/[number]/check.tsx";
import * as $route27 from "./routes/invoices/[number]/index.tsx";
import * as $route28 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route29 from "./routes/invoices/[number]/pay.tsx";
import * as $route30 from "./routes/language.ts";
import * as $route31 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route32 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route33 from "./routes/learn/[slug]/index.tsx";
import * as $route34 from "./routes/login.tsx";
import * as $route35 from "./routes/logout.ts";
import * as $route36 from "./routes/media/[id].ts";
import * as $route37 from "./routes/my-courses.tsx";
import * as $route38 from "./routes/notifications/[id].ts";
import * as $route39 from "./routes/notifications/index.tsx";
import * as $route40 from "./routes/notifications/unread.ts";
import * as $route41 from "./routes/payment/notification.ts";
import * as $route42 from "./routes/payment/success.tsx";
import * as $route43 from "./routes/payments.tsx";
import * as $route44 from "./routes/profile.tsx";
import * as $route45 from "./routes/profile/data.json.ts";
import * as $route46 from "./routes/profile/data.tsx";
import * as $route47 from "./routes/profile/devices.tsx";
import * as $route48 from "./routes/profile/notifications.tsx";
import * as $route49 from "./routes/profile/password.tsx";
import * as $route50 from "./routes/profile/verify-email.ts";
import * as $route51 from "./routes/register.tsx";
import * as $route52 from "./routes/reset-password.tsx";
import * as $route53 from "./routes/robots.txt.ts";
import * as $route54 from "./routes/sitemap.xml.ts";
import * as $route55 from "./routes/theme.ts";
import * as $route56 from "./routes/unsubscribe.tsx";
import * as $route57 from "./routes/verify-email.tsx";
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
    "./routes/cart/coupon.tsx": $route4,
    "./routes/cart/index.tsx": $route5,
    "./routes/cart/items/[slug]/delete.ts": $route6,
    "./routes/cart/items/index.tsx": $route7,
    "./routes/checkout.tsx": $route8,
    "./routes/courses/[slug]/announcements.tsx": $route9,
    "./routes/courses/[slug]/enroll.ts": $route10,
    "./routes/courses/[slug]/index.tsx": $route11,
    "./routes/courses/index.tsx": $route12,
    "./routes/dev/gateway/[token].tsx": $route13,
    "./routes/dev/mail/[id]/html.ts": $route14,
    "./routes/dev/mail/[id]/index.tsx": $route15,
    "./routes/dev/mail/index.tsx": $route16,
    "./routes/events.ts": $route17,
    "./routes/forgot-password.tsx": $route18,
    "./routes/healthz.ts": $route19,
    "./routes/index.tsx": $route20,
    "./routes/instructor/_middleware.ts": $route21,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route22,
    "./routes/instructor/index.ts": $route23,
    "./routes/invoices/[number].pdf.ts": $route24,
    "./routes/invoices/[number]/cancel.tsx": $route25,
    "./routes/invoices/[number]/check.tsx": $route26,
    "./routes/invoices/[number]/index.tsx": $route27,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route28,
    "./routes/invoices/[number]/pay.tsx": $route29,
    "./routes/language.ts": $route30,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route31,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route32,
    "./routes/learn/[slug]/index.tsx": $route33,
    "./routes/login.tsx": $route34,
    "./routes/logout.ts": $route35,
    "./routes/media/[id].ts": $route36,
    "./routes/my-courses.tsx": $route37,
    "./routes/notifications/[id].ts": $route38,
    "./routes/notifications/index.tsx": $route39,
    "./routes/notifications/unread.ts": $route40,
    "./routes/payment/notification.ts": $route41,
    "./routes/payment/success.tsx": $route42,
    "./routes/payments.tsx": $route43,
    "./routes/profile.tsx": $route44,
    "./routes/profile/data.json.ts": $route45,
    "./routes/profile/data.tsx": $route46,
    "./routes/profile/devices.tsx": $route47,
    "./routes/profile/notifications.tsx": $route48,
    "./routes/profile/password.tsx": $route49,
    "./routes/profile/verify-email.ts": $route50,
    "./routes/register.tsx": $route51,
    "./routes/reset-password.tsx": $route52,
    "./routes/robots.txt.ts": $route53,
    "./routes/sitemap.xml.ts": $route54,
    "./routes/theme.ts": $route55,
    "./routes/unsubscribe.tsx": $route56,
    "./routes/verify-email.tsx": $route57,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/PaymentWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
