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
import * as $route15 from "./routes/attachments/[id].ts";
import * as $route16 from "./routes/calendar/[token].ts";
import * as $route17 from "./routes/cart/coupon.tsx";
import * as $route18 from "./routes/cart/index.tsx";
import * as $route19 from "./routes/cart/items/[slug]/delete.ts";
import * as $route20 from "./routes/cart/items/index.tsx";
import * as $route21 from "./routes/checkout.tsx";
import * as $route22 from "./routes/courses/[slug]/announcements.tsx";
import * as $route23 from "./routes/courses/[slug]/enroll.ts";
import * as $route24 from "./routes/courses/[slug]/index.tsx";
import * as $route25 from "./routes/courses/index.tsx";
import * as $route26 from "./routes/courses/suggestions.ts";
import * as $route27 from "./routes/dev/gateway/[token].tsx";
import * as $route28 from "./routes/dev/mail/[id]/html.ts";
import * as $route29 from "./routes/dev/mail/[id]/index.tsx";
import * as $route30 from "./routes/dev/mail/index.tsx";
import * as $route31 from "./routes/events.ts";
import * as $route32 from "./routes/forgot-password.tsx";
import * as $route33 from "./routes/healthz.ts";
import * as $route34 from "./routes/index.tsx";
import * as $route35 from "./routes/instructor/_middleware.ts";
import * as $route36 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route38 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route39 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route40 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route41 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route42 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route43 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route46 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route47 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route48 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route49 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route50 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route51 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route52 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route53 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route54 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route55 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route56 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route57 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route58 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route59 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route60 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route61 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route63 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route64 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route65 from "./routes/instructor/index.ts";
import * as $route66 from "./routes/instructors/[key].tsx";
import * as $route67 from "./routes/invoices/[number].pdf.ts";
import * as $route68 from "./routes/invoices/[number]/cancel.tsx";
import * as $route69 from "./routes/invoices/[number]/check.tsx";
import * as $route70 from "./routes/invoices/[number]/index.tsx";
import * as $route71 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route72 from "./routes/invoices/[number]/pay.tsx";
import * as $route73 from "./routes/language.ts";
import * as $route74 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route75 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route76 from "./routes/learn/[slug]/index.tsx";
import * as $route77 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route78 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route79 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route80 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route81 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route82 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route83 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route84 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route85 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route86 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route87 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route88 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route89 from "./routes/login.tsx";
import * as $route90 from "./routes/logout.ts";
import * as $route91 from "./routes/manifest.webmanifest.ts";
import * as $route92 from "./routes/media/[id]/card.ts";
import * as $route93 from "./routes/media/[id]/index.ts";
import * as $route94 from "./routes/my-courses.tsx";
import * as $route95 from "./routes/notifications/[id].ts";
import * as $route96 from "./routes/notifications/index.tsx";
import * as $route97 from "./routes/notifications/unread.ts";
import * as $route98 from "./routes/offline/[lang].tsx";
import * as $route99 from "./routes/payment/notification.ts";
import * as $route100 from "./routes/payment/success.tsx";
import * as $route101 from "./routes/payments.tsx";
import * as $route102 from "./routes/profile.tsx";
import * as $route103 from "./routes/profile/data.json.ts";
import * as $route104 from "./routes/profile/data.tsx";
import * as $route105 from "./routes/profile/devices.tsx";
import * as $route106 from "./routes/profile/notifications.tsx";
import * as $route107 from "./routes/profile/password.tsx";
import * as $route108 from "./routes/profile/verify-email.ts";
import * as $route109 from "./routes/recently-viewed/delete.ts";
import * as $route110 from "./routes/register.tsx";
import * as $route111 from "./routes/reset-password.tsx";
import * as $route112 from "./routes/robots.txt.ts";
import * as $route113 from "./routes/sitemap.xml.ts";
import * as $route114 from "./routes/sw.js.ts";
import * as $route115 from "./routes/theme.ts";
import * as $route116 from "./routes/unsubscribe.tsx";
import * as $route117 from "./routes/verify-email.tsx";
import * as $route118 from "./routes/wishlist/index.tsx";
import * as $route119 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route120 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/CartForms.tsx";
import * as $island1 from "./islands/LessonKeys.tsx";
import * as $island2 from "./islands/LessonVideoPlayer.tsx";
import * as $island3 from "./islands/PaymentWatch.tsx";
import * as $island4 from "./islands/QuestionDrag.tsx";
import * as $island5 from "./islands/QuizSession.tsx";
import * as $island6 from "./islands/QuizWatch.tsx";
import * as $island7 from "./islands/RecentCourses.tsx";
import * as $island8 from "./islands/SearchSuggestions.tsx";
import * as $island9 from "./islands/SeenCourse.tsx";
import * as $island10 from "./islands/WishForms.tsx";

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
    "./routes/attachments/[id].ts": $route15,
    "./routes/calendar/[token].ts": $route16,
    "./routes/cart/coupon.tsx": $route17,
    "./routes/cart/index.tsx": $route18,
    "./routes/cart/items/[slug]/delete.ts": $route19,
    "./routes/cart/items/index.tsx": $route20,
    "./routes/checkout.tsx": $route21,
    "./routes/courses/[slug]/announcements.tsx": $route22,
    "./routes/courses/[slug]/enroll.ts": $route23,
    "./routes/courses/[slug]/index.tsx": $route24,
    "./routes/courses/index.tsx": $route25,
    "./routes/courses/suggestions.ts": $route26,
    "./routes/dev/gateway/[token].tsx": $route27,
    "./routes/dev/mail/[id]/html.ts": $route28,
    "./routes/dev/mail/[id]/index.tsx": $route29,
    "./routes/dev/mail/index.tsx": $route30,
    "./routes/events.ts": $route31,
    "./routes/forgot-password.tsx": $route32,
    "./routes/healthz.ts": $route33,
    "./routes/index.tsx": $route34,
    "./routes/instructor/_middleware.ts": $route35,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route36,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route37,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route38,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route39,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route40,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route41,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route42,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route43,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route44,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route45,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route46,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route47,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route48,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route49,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route50,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route51,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route52,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route53,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route54,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route55,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route56,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route57,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route58,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route59,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route60,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route61,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route62,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route63,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route64,
    "./routes/instructor/index.ts": $route65,
    "./routes/instructors/[key].tsx": $route66,
    "./routes/invoices/[number].pdf.ts": $route67,
    "./routes/invoices/[number]/cancel.tsx": $route68,
    "./routes/invoices/[number]/check.tsx": $route69,
    "./routes/invoices/[number]/index.tsx": $route70,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route71,
    "./routes/invoices/[number]/pay.tsx": $route72,
    "./routes/language.ts": $route73,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route74,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route75,
    "./routes/learn/[slug]/index.tsx": $route76,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route77,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route78,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route79,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route80,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route81,
    "./routes/learn/[slug]/quiz/answers.ts": $route82,
    "./routes/learn/[slug]/quiz/index.ts": $route83,
    "./routes/learn/[slug]/quiz/start.ts": $route84,
    "./routes/learn/[slug]/quiz/state.ts": $route85,
    "./routes/learn/[slug]/quiz/submit.ts": $route86,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route87,
    "./routes/learn/[slug]/sessions/index.tsx": $route88,
    "./routes/login.tsx": $route89,
    "./routes/logout.ts": $route90,
    "./routes/manifest.webmanifest.ts": $route91,
    "./routes/media/[id]/card.ts": $route92,
    "./routes/media/[id]/index.ts": $route93,
    "./routes/my-courses.tsx": $route94,
    "./routes/notifications/[id].ts": $route95,
    "./routes/notifications/index.tsx": $route96,
    "./routes/notifications/unread.ts": $route97,
    "./routes/offline/[lang].tsx": $route98,
    "./routes/payment/notification.ts": $route99,
    "./routes/payment/success.tsx": $route100,
    "./routes/payments.tsx": $route101,
    "./routes/profile.tsx": $route102,
    "./routes/profile/data.json.ts": $route103,
    "./routes/profile/data.tsx": $route104,
    "./routes/profile/devices.tsx": $route105,
    "./routes/profile/notifications.tsx": $route106,
    "./routes/profile/password.tsx": $route107,
    "./routes/profile/verify-email.ts": $route108,
    "./routes/recently-viewed/delete.ts": $route109,
    "./routes/register.tsx": $route110,
    "./routes/reset-password.tsx": $route111,
    "./routes/robots.txt.ts": $route112,
    "./routes/sitemap.xml.ts": $route113,
    "./routes/sw.js.ts": $route114,
    "./routes/theme.ts": $route115,
    "./routes/unsubscribe.tsx": $route116,
    "./routes/verify-email.tsx": $route117,
    "./routes/wishlist/index.tsx": $route118,
    "./routes/wishlist/items/[slug]/delete.ts": $route119,
    "./routes/wishlist/items/index.ts": $route120,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/PaymentWatch.tsx": $island3,
    "./islands/QuestionDrag.tsx": $island4,
    "./islands/QuizSession.tsx": $island5,
    "./islands/QuizWatch.tsx": $island6,
    "./islands/RecentCourses.tsx": $island7,
    "./islands/SearchSuggestions.tsx": $island8,
    "./islands/SeenCourse.tsx": $island9,
    "./islands/WishForms.tsx": $island10,
  },
  baseUrl: import.meta.url,
};
