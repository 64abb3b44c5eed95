// deno-fmt-ignore-file
// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/.well-known/jwks.json.ts";
import * as $route1 from "./routes/_app.tsx";
import * as $route2 from "./routes/_layout.tsx";
import * as $route3 from "./routes/admin/_middleware.ts";
import * as $route4 from "./routes/admin/audit.tsx";
import * as $route5 from "./routes/admin/categories/[id]/delete.ts";
import * as $route6 from "./routes/admin/categories/[id]/index.tsx";
import * as $route7 from "./routes/admin/categories/index.tsx";
import * as $route8 from "./routes/admin/certificates/[id]/reinstate.tsx";
import * as $route9 from "./routes/admin/certificates/[id]/revoke.tsx";
import * as $route10 from "./routes/admin/certificates/index.tsx";
import * as $route11 from "./routes/admin/coupons/[id]/active.ts";
import * as $route12 from "./routes/admin/coupons/[id]/index.tsx";
import * as $route13 from "./routes/admin/coupons/index.tsx";
import * as $route14 from "./routes/admin/coupons/new.tsx";
import * as $route15 from "./routes/admin/courses/[id]/approve.ts";
import * as $route16 from "./routes/admin/courses/[id]/index.tsx";
import * as $route17 from "./routes/admin/courses/[id]/reject.ts";
import * as $route18 from "./routes/admin/courses/[id]/unpublish.ts";
import * as $route19 from "./routes/admin/courses/index.tsx";
import * as $route20 from "./routes/admin/index.tsx";
import * as $route21 from "./routes/admin/instructors/[id]/withdraw.tsx";
import * as $route22 from "./routes/admin/instructors/index.tsx";
import * as $route23 from "./routes/admin/orders/[number]/check.ts";
import * as $route24 from "./routes/admin/orders/[number]/index.tsx";
import * as $route25 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route26 from "./routes/admin/orders/index.tsx";
import * as $route27 from "./routes/admin/payouts/[id]/index.tsx";
import * as $route28 from "./routes/admin/payouts/index.tsx";
import * as $route29 from "./routes/admin/payouts/paid.tsx";
import * as $route30 from "./routes/admin/reviews/[id].tsx";
import * as $route31 from "./routes/admin/reviews/index.tsx";
import * as $route32 from "./routes/admin/settings/features.ts";
import * as $route33 from "./routes/admin/settings/index.tsx";
import * as $route34 from "./routes/admin/settings/payment.ts";
import * as $route35 from "./routes/admin/settings/profile.ts";
import * as $route36 from "./routes/admin/users/[id]/deactivate.ts";
import * as $route37 from "./routes/admin/users/[id]/index.tsx";
import * as $route38 from "./routes/admin/users/[id]/reactivate.ts";
import * as $route39 from "./routes/admin/users/[id]/reset-link.ts";
import * as $route40 from "./routes/admin/users/[id]/role.ts";
import * as $route41 from "./routes/admin/users/[id]/view-as.ts";
import * as $route42 from "./routes/admin/users/index.tsx";
import * as $route43 from "./routes/admin/users/new.tsx";
import * as $route44 from "./routes/agenda.tsx";
import * as $route45 from "./routes/attachments/[id].ts";
import * as $route46 from "./routes/brand.css.ts";
import * as $route47 from "./routes/calendar/[token].ts";
import * as $route48 from "./routes/cart/coupon.tsx";
import * as $route49 from "./routes/cart/index.tsx";
import * as $route50 from "./routes/cart/items/[slug]/delete.ts";
import * as $route51 from "./routes/cart/items/index.tsx";
import * as $route52 from "./routes/certificates/[code].json.ts";
import * as $route53 from "./routes/certificates/[code].jwt.ts";
import * as $route54 from "./routes/certificates/[code].pdf.ts";
import * as $route55 from "./routes/certificates/[code]/index.tsx";
import * as $route56 from "./routes/certificates/[code]/status.json.ts";
import * as $route57 from "./routes/certificates/index.tsx";
import * as $route58 from "./routes/certificates/issuer.json.ts";
import * as $route59 from "./routes/certificates/keys/[id].ts";
import * as $route60 from "./routes/checkout.tsx";
import * as $route61 from "./routes/courses/[slug]/announcements.tsx";
import * as $route62 from "./routes/courses/[slug]/enroll.ts";
import * as $route63 from "./routes/courses/[slug]/index.tsx";
import * as $route64 from "./routes/courses/index.tsx";
import * as $route65 from "./routes/courses/suggestions.ts";
import * as $route66 from "./routes/dev/gateway/[token].tsx";
import * as $route67 from "./routes/dev/mail/[id]/html.ts";
import * as $route68 from "./routes/dev/mail/[id]/index.tsx";
import * as $route69 from "./routes/dev/mail/index.tsx";
import * as $route70 from "./routes/events.ts";
import * as $route71 from "./routes/forgot-password.tsx";
import * as $route72 from "./routes/healthz.ts";
import * as $route73 from "./routes/index.tsx";
import * as $route74 from "./routes/instructor/_middleware.ts";
import * as $route75 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route76 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route77 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route78 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route79 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route80 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route81 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route82 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route83 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route84 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route85 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route86 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route87 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route88 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route89 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route90 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route91 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route92 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route93 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route94 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route95 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route96 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route97 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route98 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route99 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route100 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route101 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route102 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route103 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route104 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route105 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route106 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route107 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route108 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route109 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route110 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route111 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route112 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route113 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route114 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route115 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route116 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route117 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route118 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route119 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route120 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route121 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route122 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route123 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route124 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route125 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route126 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route127 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route128 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route129 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route130 from "./routes/instructor/courses/import/[id].tsx";
import * as $route131 from "./routes/instructor/courses/import/index.tsx";
import * as $route132 from "./routes/instructor/courses/index.tsx";
import * as $route133 from "./routes/instructor/courses/new.tsx";
import * as $route134 from "./routes/instructor/index.ts";
import * as $route135 from "./routes/instructor/preview.ts";
import * as $route136 from "./routes/instructors/[key].tsx";
import * as $route137 from "./routes/invoices/[number].pdf.ts";
import * as $route138 from "./routes/invoices/[number]/cancel.tsx";
import * as $route139 from "./routes/invoices/[number]/check.tsx";
import * as $route140 from "./routes/invoices/[number]/index.tsx";
import * as $route141 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route142 from "./routes/invoices/[number]/pay.tsx";
import * as $route143 from "./routes/language.ts";
import * as $route144 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route145 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route146 from "./routes/learn/[slug]/certificate.tsx";
import * as $route147 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route148 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route149 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route150 from "./routes/learn/[slug]/index.tsx";
import * as $route151 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route152 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route153 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route154 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route155 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route156 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route157 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route158 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route159 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route160 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route161 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route162 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route163 from "./routes/login.tsx";
import * as $route164 from "./routes/logout.ts";
import * as $route165 from "./routes/manifest.webmanifest.ts";
import * as $route166 from "./routes/media/[id]/card.ts";
import * as $route167 from "./routes/media/[id]/index.ts";
import * as $route168 from "./routes/my-courses.tsx";
import * as $route169 from "./routes/notifications/[id].ts";
import * as $route170 from "./routes/notifications/index.tsx";
import * as $route171 from "./routes/notifications/unread.ts";
import * as $route172 from "./routes/offline/[lang].tsx";
import * as $route173 from "./routes/payment/notification.ts";
import * as $route174 from "./routes/payment/success.tsx";
import * as $route175 from "./routes/payments.tsx";
import * as $route176 from "./routes/profile.tsx";
import * as $route177 from "./routes/profile/data.json.ts";
import * as $route178 from "./routes/profile/data.tsx";
import * as $route179 from "./routes/profile/devices.tsx";
import * as $route180 from "./routes/profile/instructor/credential/delete.ts";
import * as $route181 from "./routes/profile/instructor/index.tsx";
import * as $route182 from "./routes/profile/notifications.tsx";
import * as $route183 from "./routes/profile/password.tsx";
import * as $route184 from "./routes/profile/picture/delete.ts";
import * as $route185 from "./routes/profile/picture/index.tsx";
import * as $route186 from "./routes/profile/verify-email.ts";
import * as $route187 from "./routes/recently-viewed/delete.ts";
import * as $route188 from "./routes/register.tsx";
import * as $route189 from "./routes/reset-password.tsx";
import * as $route190 from "./routes/robots.txt.ts";
import * as $route191 from "./routes/sitemap.xml.ts";
import * as $route192 from "./routes/sw.js.ts";
import * as $route193 from "./routes/theme.ts";
import * as $route194 from "./routes/unsubscribe.tsx";
import * as $route195 from "./routes/verify-email.tsx";
import * as $route196 from "./routes/view-as/end.ts";
import * as $route197 from "./routes/wishlist/index.tsx";
import * as $route198 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route199 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/CartForms.tsx";
import * as $island1 from "./islands/ForgetDrafts.tsx";
import * as $island2 from "./islands/FormDraft.tsx";
import * as $island3 from "./islands/LessonKeys.tsx";
import * as $island4 from "./islands/LessonVideoPlayer.tsx";
import * as $island5 from "./islands/MarkdownTools.tsx";
import * as $island6 from "./islands/OutlineDrag.tsx";
import * as $island7 from "./islands/PaymentWatch.tsx";
import * as $island8 from "./islands/QuestionDrag.tsx";
import * as $island9 from "./islands/QuizSession.tsx";
import * as $island10 from "./islands/QuizWatch.tsx";
import * as $island11 from "./islands/RecentCourses.tsx";
import * as $island12 from "./islands/SearchSuggestions.tsx";
import * as $island13 from "./islands/SeenCourse.tsx";
import * as $island14 from "./islands/UploadProgress.tsx";
import * as $island15 from "./islands/WishForms.tsx";

export default {
  routes: {
    "./routes/.well-known/jwks.json.ts": $route0,
    "./routes/_app.tsx": $route1,
    "./routes/_layout.tsx": $route2,
    "./routes/admin/_middleware.ts": $route3,
    "./routes/admin/audit.tsx": $route4,
    "./routes/admin/categories/[id]/delete.ts": $route5,
    "./routes/admin/categories/[id]/index.tsx": $route6,
    "./routes/admin/categories/index.tsx": $route7,
    "./routes/admin/certificates/[id]/reinstate.tsx": $route8,
    "./routes/admin/certificates/[id]/revoke.tsx": $route9,
    "./routes/admin/certificates/index.tsx": $route10,
    "./routes/admin/coupons/[id]/active.ts": $route11,
    "./routes/admin/coupons/[id]/index.tsx": $route12,
    "./routes/admin/coupons/index.tsx": $route13,
    "./routes/admin/coupons/new.tsx": $route14,
    "./routes/admin/courses/[id]/approve.ts": $route15,
    "./routes/admin/courses/[id]/index.tsx": $route16,
    "./routes/admin/courses/[id]/reject.ts": $route17,
    "./routes/admin/courses/[id]/unpublish.ts": $route18,
    "./routes/admin/courses/index.tsx": $route19,
    "./routes/admin/index.tsx": $route20,
    "./routes/admin/instructors/[id]/withdraw.tsx": $route21,
    "./routes/admin/instructors/index.tsx": $route22,
    "./routes/admin/orders/[number]/check.ts": $route23,
    "./routes/admin/orders/[number]/index.tsx": $route24,
    "./routes/admin/orders/[number]/refund.tsx": $route25,
    "./routes/admin/orders/index.tsx": $route26,
    "./routes/admin/payouts/[id]/index.tsx": $route27,
    "./routes/admin/payouts/index.tsx": $route28,
    "./routes/admin/payouts/paid.tsx": $route29,
    "./routes/admin/reviews/[id].tsx": $route30,
    "./routes/admin/reviews/index.tsx": $route31,
    "./routes/admin/settings/features.ts": $route32,
    "./routes/admin/settings/index.tsx": $route33,
    "./routes/admin/settings/payment.ts": $route34,
    "./routes/admin/settings/profile.ts": $route35,
    "./routes/admin/users/[id]/deactivate.ts": $route36,
    "./routes/admin/users/[id]/index.tsx": $route37,
    "./routes/admin/users/[id]/reactivate.ts": $route38,
    "./routes/admin/users/[id]/reset-link.ts": $route39,
    "./routes/admin/users/[id]/role.ts": $route40,
    "./routes/admin/users/[id]/view-as.ts": $route41,
    "./routes/admin/users/index.tsx": $route42,
    "./routes/admin/users/new.tsx": $route43,
    "./routes/agenda.tsx": $route44,
    "./routes/attachments/[id].ts": $route45,
    "./routes/brand.css.ts": $route46,
    "./routes/calendar/[token].ts": $route47,
    "./routes/cart/coupon.tsx": $route48,
    "./routes/cart/index.tsx": $route49,
    "./routes/cart/items/[slug]/delete.ts": $route50,
    "./routes/cart/items/index.tsx": $route51,
    "./routes/certificates/[code].json.ts": $route52,
    "./routes/certificates/[code].jwt.ts": $route53,
    "./routes/certificates/[code].pdf.ts": $route54,
    "./routes/certificates/[code]/index.tsx": $route55,
    "./routes/certificates/[code]/status.json.ts": $route56,
    "./routes/certificates/index.tsx": $route57,
    "./routes/certificates/issuer.json.ts": $route58,
    "./routes/certificates/keys/[id].ts": $route59,
    "./routes/checkout.tsx": $route60,
    "./routes/courses/[slug]/announcements.tsx": $route61,
    "./routes/courses/[slug]/enroll.ts": $route62,
    "./routes/courses/[slug]/index.tsx": $route63,
    "./routes/courses/index.tsx": $route64,
    "./routes/courses/suggestions.ts": $route65,
    "./routes/dev/gateway/[token].tsx": $route66,
    "./routes/dev/mail/[id]/html.ts": $route67,
    "./routes/dev/mail/[id]/index.tsx": $route68,
    "./routes/dev/mail/index.tsx": $route69,
    "./routes/events.ts": $route70,
    "./routes/forgot-password.tsx": $route71,
    "./routes/healthz.ts": $route72,
    "./routes/index.tsx": $route73,
    "./routes/instructor/_middleware.ts": $route74,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route75,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route76,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route77,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route78,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route79,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route80,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route81,
    "./routes/instructor/courses/[slug]/delete.ts": $route82,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route83,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route84,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route85,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route86,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route87,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route88,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route89,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route90,
    "./routes/instructor/courses/[slug]/index.tsx": $route91,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route92,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route93,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route94,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route95,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route96,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route97,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route98,
    "./routes/instructor/courses/[slug]/pictures.ts": $route99,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route100,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route101,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route102,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route103,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route104,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route105,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route106,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route107,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route108,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route109,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route110,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route111,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route112,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route113,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route114,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route115,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route116,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route117,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route118,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route119,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route120,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route121,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route122,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route123,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route124,
    "./routes/instructor/courses/[slug]/settings.tsx": $route125,
    "./routes/instructor/courses/[slug]/status.tsx": $route126,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route127,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route128,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route129,
    "./routes/instructor/courses/import/[id].tsx": $route130,
    "./routes/instructor/courses/import/index.tsx": $route131,
    "./routes/instructor/courses/index.tsx": $route132,
    "./routes/instructor/courses/new.tsx": $route133,
    "./routes/instructor/index.ts": $route134,
    "./routes/instructor/preview.ts": $route135,
    "./routes/instructors/[key].tsx": $route136,
    "./routes/invoices/[number].pdf.ts": $route137,
    "./routes/invoices/[number]/cancel.tsx": $route138,
    "./routes/invoices/[number]/check.tsx": $route139,
    "./routes/invoices/[number]/index.tsx": $route140,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route141,
    "./routes/invoices/[number]/pay.tsx": $route142,
    "./routes/language.ts": $route143,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route144,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route145,
    "./routes/learn/[slug]/certificate.tsx": $route146,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route147,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route148,
    "./routes/learn/[slug]/exercises/index.tsx": $route149,
    "./routes/learn/[slug]/index.tsx": $route150,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route151,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route152,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route153,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route154,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route155,
    "./routes/learn/[slug]/quiz/answers.ts": $route156,
    "./routes/learn/[slug]/quiz/index.ts": $route157,
    "./routes/learn/[slug]/quiz/start.ts": $route158,
    "./routes/learn/[slug]/quiz/state.ts": $route159,
    "./routes/learn/[slug]/quiz/submit.ts": $route160,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route161,
    "./routes/learn/[slug]/sessions/index.tsx": $route162,
    "./routes/login.tsx": $route163,
    "./routes/logout.ts": $route164,
    "./routes/manifest.webmanifest.ts": $route165,
    "./routes/media/[id]/card.ts": $route166,
    "./routes/media/[id]/index.ts": $route167,
    "./routes/my-courses.tsx": $route168,
    "./routes/notifications/[id].ts": $route169,
    "./routes/notifications/index.tsx": $route170,
    "./routes/notifications/unread.ts": $route171,
    "./routes/offline/[lang].tsx": $route172,
    "./routes/payment/notification.ts": $route173,
    "./routes/payment/success.tsx": $route174,
    "./routes/payments.tsx": $route175,
    "./routes/profile.tsx": $route176,
    "./routes/profile/data.json.ts": $route177,
    "./routes/profile/data.tsx": $route178,
    "./routes/profile/devices.tsx": $route179,
    "./routes/profile/instructor/credential/delete.ts": $route180,
    "./routes/profile/instructor/index.tsx": $route181,
    "./routes/profile/notifications.tsx": $route182,
    "./routes/profile/password.tsx": $route183,
    "./routes/profile/picture/delete.ts": $route184,
    "./routes/profile/picture/index.tsx": $route185,
    "./routes/profile/verify-email.ts": $route186,
    "./routes/recently-viewed/delete.ts": $route187,
    "./routes/register.tsx": $route188,
    "./routes/reset-password.tsx": $route189,
    "./routes/robots.txt.ts": $route190,
    "./routes/sitemap.xml.ts": $route191,
    "./routes/sw.js.ts": $route192,
    "./routes/theme.ts": $route193,
    "./routes/unsubscribe.tsx": $route194,
    "./routes/verify-email.tsx": $route195,
    "./routes/view-as/end.ts": $route196,
    "./routes/wishlist/index.tsx": $route197,
    "./routes/wishlist/items/[slug]/delete.ts": $route198,
    "./routes/wishlist/items/index.ts": $route199,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/ForgetDrafts.tsx": $island1,
    "./islands/FormDraft.tsx": $island2,
    "./islands/LessonKeys.tsx": $island3,
    "./islands/LessonVideoPlayer.tsx": $island4,
    "./islands/MarkdownTools.tsx": $island5,
    "./islands/OutlineDrag.tsx": $island6,
    "./islands/PaymentWatch.tsx": $island7,
    "./islands/QuestionDrag.tsx": $island8,
    "./islands/QuizSession.tsx": $island9,
    "./islands/QuizWatch.tsx": $island10,
    "./islands/RecentCourses.tsx": $island11,
    "./islands/SearchSuggestions.tsx": $island12,
    "./islands/SeenCourse.tsx": $island13,
    "./islands/UploadProgress.tsx": $island14,
    "./islands/WishForms.tsx": $island15,
  },
  baseUrl: import.meta.url,
};
