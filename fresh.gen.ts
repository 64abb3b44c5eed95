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
import * as $route14 from "./routes/cart/coupon.tsx";
import * as $route15 from "./routes/cart/index.tsx";
import * as $route16 from "./routes/cart/items/[slug]/delete.ts";
import * as $route17 from "./routes/cart/items/index.tsx";
import * as $route18 from "./routes/checkout.tsx";
import * as $route19 from "./routes/courses/[slug]/announcements.tsx";
import * as $route20 from "./routes/courses/[slug]/enroll.ts";
import * as $route21 from "./routes/courses/[slug]/index.tsx";
import * as $route22 from "./routes/courses/index.tsx";
import * as $route23 from "./routes/dev/gateway/[token].tsx";
import * as $route24 from "./routes/dev/mail/[id]/html.ts";
import * as $route25 from "./routes/dev/mail/[id]/index.tsx";
import * as $route26 from "./routes/dev/mail/index.tsx";
import * as $route27 from "./routes/events.ts";
import * as $route28 from "./routes/forgot-password.tsx";
import * as $route29 from "./routes/healthz.ts";
import * as $route30 from "./routes/index.tsx";
import * as $route31 from "./routes/instructor/_middleware.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/announcements.tsx";
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
import * as $route44 from "./routes/login.tsx";
import * as $route45 from "./routes/logout.ts";
import * as $route46 from "./routes/media/[id].ts";
import * as $route47 from "./routes/my-courses.tsx";
import * as $route48 from "./routes/notifications/[id].ts";
import * as $route49 from "./routes/notifications/index.tsx";
import * as $route50 from "./routes/notifications/unread.ts";
import * as $route51 from "./routes/payment/notification.ts";
import * as $route52 from "./routes/payment/success.tsx";
import * as $route53 from "./routes/payments.tsx";
import * as $route54 from "./routes/profile.tsx";
import * as $route55 from "./routes/profile/data.json.ts";
import * as $route56 from "./routes/profile/data.tsx";
import * as $route57 from "./routes/profile/devices.tsx";
import * as $route58 from "./routes/profile/notifications.tsx";
import * as $route59 from "./routes/profile/password.tsx";
import * as $route60 from "./routes/profile/verify-email.ts";
import * as $route61 from "./routes/register.tsx";
import * as $route62 from "./routes/reset-password.tsx";
import * as $route63 from "./routes/robots.txt.ts";
import * as $route64 from "./routes/sitemap.xml.ts";
import * as $route65 from "./routes/theme.ts";
import * as $route66 from "./routes/unsubscribe.tsx";
import * as $route67 from "./routes/verify-email.tsx";
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
    "./routes/cart/coupon.tsx": $route14,
    "./routes/cart/index.tsx": $route15,
    "./routes/cart/items/[slug]/delete.ts": $route16,
    "./routes/cart/items/index.tsx": $route17,
    "./routes/checkout.tsx": $route18,
    "./routes/courses/[slug]/announcements.tsx": $route19,
    "./routes/courses/[slug]/enroll.ts": $route20,
    "./routes/courses/[slug]/index.tsx": $route21,
    "./routes/courses/index.tsx": $route22,
    "./routes/dev/gateway/[token].tsx": $route23,
    "./routes/dev/mail/[id]/html.ts": $route24,
    "./routes/dev/mail/[id]/index.tsx": $route25,
    "./routes/dev/mail/index.tsx": $route26,
    "./routes/events.ts": $route27,
    "./routes/forgot-password.tsx": $route28,
    "./routes/healthz.ts": $route29,
    "./routes/index.tsx": $route30,
    "./routes/instructor/_middleware.ts": $route31,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route32,
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
    "./routes/login.tsx": $route44,
    "./routes/logout.ts": $route45,
    "./routes/media/[id].ts": $route46,
    "./routes/my-courses.tsx": $route47,
    "./routes/notifications/[id].ts": $route48,
    "./routes/notifications/index.tsx": $route49,
    "./routes/notifications/unread.ts": $route50,
    "./routes/payment/notification.ts": $route51,
    "./routes/payment/success.tsx": $route52,
    "./routes/payments.tsx": $route53,
    "./routes/profile.tsx": $route54,
    "./routes/profile/data.json.ts": $route55,
    "./routes/profile/data.tsx": $route56,
    "./routes/profile/devices.tsx": $route57,
    "./routes/profile/notifications.tsx": $route58,
    "./routes/profile/password.tsx": $route59,
    "./routes/profile/verify-email.ts": $route60,
    "./routes/register.tsx": $route61,
    "./routes/reset-password.tsx": $route62,
    "./routes/robots.txt.ts": $route63,
    "./routes/sitemap.xml.ts": $route64,
    "./routes/theme.ts": $route65,
    "./routes/unsubscribe.tsx": $route66,
    "./routes/verify-email.tsx": $route67,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/PaymentWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
