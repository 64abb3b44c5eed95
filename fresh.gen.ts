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
import * as $route20 from "./routes/admin/deliveries/[source]/[id].ts";
import * as $route21 from "./routes/admin/deliveries/index.tsx";
import * as $route22 from "./routes/admin/index.tsx";
import * as $route23 from "./routes/admin/instructors/[id]/withdraw.tsx";
import * as $route24 from "./routes/admin/instructors/index.tsx";
import * as $route25 from "./routes/admin/orders/[number]/check.ts";
import * as $route26 from "./routes/admin/orders/[number]/index.tsx";
import * as $route27 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route28 from "./routes/admin/orders/index.tsx";
import * as $route29 from "./routes/admin/payouts/[id]/index.tsx";
import * as $route30 from "./routes/admin/payouts/index.tsx";
import * as $route31 from "./routes/admin/payouts/paid.tsx";
import * as $route32 from "./routes/admin/reviews/[id].tsx";
import * as $route33 from "./routes/admin/reviews/index.tsx";
import * as $route34 from "./routes/admin/settings/features.ts";
import * as $route35 from "./routes/admin/settings/index.tsx";
import * as $route36 from "./routes/admin/settings/payment.ts";
import * as $route37 from "./routes/admin/settings/profile.ts";
import * as $route38 from "./routes/admin/system/index.tsx";
import * as $route39 from "./routes/admin/system/jobs/[id].ts";
import * as $route40 from "./routes/admin/users/[id]/deactivate.ts";
import * as $route41 from "./routes/admin/users/[id]/index.tsx";
import * as $route42 from "./routes/admin/users/[id]/reactivate.ts";
import * as $route43 from "./routes/admin/users/[id]/reset-link.ts";
import * as $route44 from "./routes/admin/users/[id]/role.ts";
import * as $route45 from "./routes/admin/users/[id]/view-as.ts";
import * as $route46 from "./routes/admin/users/index.tsx";
import * as $route47 from "./routes/admin/users/new.tsx";
import * as $route48 from "./routes/agenda.tsx";
import * as $route49 from "./routes/assistant/clear.ts";
import * as $route50 from "./routes/assistant/index.tsx";
import * as $route51 from "./routes/assistant/messages.tsx";
import * as $route52 from "./routes/attachments/[id].ts";
import * as $route53 from "./routes/brand.css.ts";
import * as $route54 from "./routes/calendar/[token].ts";
import * as $route55 from "./routes/cart/coupon.tsx";
import * as $route56 from "./routes/cart/index.tsx";
import * as $route57 from "./routes/cart/items/[slug]/delete.ts";
import * as $route58 from "./routes/cart/items/index.tsx";
import * as $route59 from "./routes/certificates/[code].json.ts";
import * as $route60 from "./routes/certificates/[code].jwt.ts";
import * as $route61 from "./routes/certificates/[code].pdf.ts";
import * as $route62 from "./routes/certificates/[code]/index.tsx";
import * as $route63 from "./routes/certificates/[code]/status.json.ts";
import * as $route64 from "./routes/certificates/index.tsx";
import * as $route65 from "./routes/certificates/issuer.json.ts";
import * as $route66 from "./routes/certificates/keys/[id].ts";
import * as $route67 from "./routes/checkout.tsx";
import * as $route68 from "./routes/courses/[slug]/announcements.tsx";
import * as $route69 from "./routes/courses/[slug]/enroll.ts";
import * as $route70 from "./routes/courses/[slug]/index.tsx";
import * as $route71 from "./routes/courses/index.tsx";
import * as $route72 from "./routes/courses/suggestions.ts";
import * as $route73 from "./routes/dev/gateway/[token].tsx";
import * as $route74 from "./routes/dev/mail/[id]/html.ts";
import * as $route75 from "./routes/dev/mail/[id]/index.tsx";
import * as $route76 from "./routes/dev/mail/index.tsx";
import * as $route77 from "./routes/dev/messages.tsx";
import * as $route78 from "./routes/events.ts";
import * as $route79 from "./routes/forgot-password.tsx";
import * as $route80 from "./routes/healthz.ts";
import * as $route81 from "./routes/help/[slug].tsx";
import * as $route82 from "./routes/help/index.tsx";
import * as $route83 from "./routes/index.tsx";
import * as $route84 from "./routes/instructor/_middleware.ts";
import * as $route85 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route86 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route87 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route88 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route89 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route90 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route91 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route92 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route93 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route94 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route95 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route96 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route97 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route98 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route99 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route100 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route101 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route102 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route103 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route104 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route105 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route106 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route107 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route108 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route109 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route110 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route111 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route112 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route113 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route114 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route115 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route116 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route117 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route118 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route119 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route120 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route121 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route122 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route123 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route124 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route125 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route126 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route127 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route128 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route129 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route130 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route131 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route132 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route133 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route134 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route135 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route136 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route137 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route138 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route139 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route140 from "./routes/instructor/courses/import/[id].tsx";
import * as $route141 from "./routes/instructor/courses/import/index.tsx";
import * as $route142 from "./routes/instructor/courses/index.tsx";
import * as $route143 from "./routes/instructor/courses/new.tsx";
import * as $route144 from "./routes/instructor/index.ts";
import * as $route145 from "./routes/instructor/preview.ts";
import * as $route146 from "./routes/instructors/[key].tsx";
import * as $route147 from "./routes/invoices/[number].pdf.ts";
import * as $route148 from "./routes/invoices/[number]/cancel.tsx";
import * as $route149 from "./routes/invoices/[number]/check.tsx";
import * as $route150 from "./routes/invoices/[number]/index.tsx";
import * as $route151 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route152 from "./routes/invoices/[number]/pay.tsx";
import * as $route153 from "./routes/language.ts";
import * as $route154 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route155 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route156 from "./routes/learn/[slug]/certificate.tsx";
import * as $route157 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route158 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route159 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route160 from "./routes/learn/[slug]/index.tsx";
import * as $route161 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route162 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route163 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route164 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route165 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route166 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route167 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route168 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route169 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route170 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route171 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route172 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route173 from "./routes/login.tsx";
import * as $route174 from "./routes/logout.ts";
import * as $route175 from "./routes/manifest.webmanifest.ts";
import * as $route176 from "./routes/media/[id]/card.ts";
import * as $route177 from "./routes/media/[id]/index.ts";
import * as $route178 from "./routes/my-courses.tsx";
import * as $route179 from "./routes/notifications/[id].ts";
import * as $route180 from "./routes/notifications/index.tsx";
import * as $route181 from "./routes/notifications/unread.ts";
import * as $route182 from "./routes/offline/[lang].tsx";
import * as $route183 from "./routes/payment/notification.ts";
import * as $route184 from "./routes/payment/success.tsx";
import * as $route185 from "./routes/payments.tsx";
import * as $route186 from "./routes/profile.tsx";
import * as $route187 from "./routes/profile/data.json.ts";
import * as $route188 from "./routes/profile/data.tsx";
import * as $route189 from "./routes/profile/devices.tsx";
import * as $route190 from "./routes/profile/instructor/credential/delete.ts";
import * as $route191 from "./routes/profile/instructor/index.tsx";
import * as $route192 from "./routes/profile/notifications.tsx";
import * as $route193 from "./routes/profile/password.tsx";
import * as $route194 from "./routes/profile/picture/delete.ts";
import * as $route195 from "./routes/profile/picture/index.tsx";
import * as $route196 from "./routes/profile/verify-email.ts";
import * as $route197 from "./routes/recently-viewed/delete.ts";
import * as $route198 from "./routes/register.tsx";
import * as $route199 from "./routes/reset-password.tsx";
import * as $route200 from "./routes/robots.txt.ts";
import * as $route201 from "./routes/sitemap.xml.ts";
import * as $route202 from "./routes/sw.js.ts";
import * as $route203 from "./routes/theme.ts";
import * as $route204 from "./routes/unsubscribe.tsx";
import * as $route205 from "./routes/verify-email.tsx";
import * as $route206 from "./routes/view-as/end.ts";
import * as $route207 from "./routes/whatsapp/answer.ts";
import * as $route208 from "./routes/whatsapp/status.ts";
import * as $route209 from "./routes/wishlist/index.tsx";
import * as $route210 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route211 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/AssistantChat.tsx";
import * as $island1 from "./islands/CartForms.tsx";
import * as $island2 from "./islands/ForgetDrafts.tsx";
import * as $island3 from "./islands/FormDraft.tsx";
import * as $island4 from "./islands/LessonKeys.tsx";
import * as $island5 from "./islands/LessonVideoPlayer.tsx";
import * as $island6 from "./islands/MarkdownTools.tsx";
import * as $island7 from "./islands/OutlineDrag.tsx";
import * as $island8 from "./islands/PaymentWatch.tsx";
import * as $island9 from "./islands/QuestionDrag.tsx";
import * as $island10 from "./islands/QuizSession.tsx";
import * as $island11 from "./islands/QuizWatch.tsx";
import * as $island12 from "./islands/RecentCourses.tsx";
import * as $island13 from "./islands/SearchSuggestions.tsx";
import * as $island14 from "./islands/SeenCourse.tsx";
import * as $island15 from "./islands/UploadProgress.tsx";
import * as $island16 from "./islands/WishForms.tsx";

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
    "./routes/admin/deliveries/[source]/[id].ts": $route20,
    "./routes/admin/deliveries/index.tsx": $route21,
    "./routes/admin/index.tsx": $route22,
    "./routes/admin/instructors/[id]/withdraw.tsx": $route23,
    "./routes/admin/instructors/index.tsx": $route24,
    "./routes/admin/orders/[number]/check.ts": $route25,
    "./routes/admin/orders/[number]/index.tsx": $route26,
    "./routes/admin/orders/[number]/refund.tsx": $route27,
    "./routes/admin/orders/index.tsx": $route28,
    "./routes/admin/payouts/[id]/index.tsx": $route29,
    "./routes/admin/payouts/index.tsx": $route30,
    "./routes/admin/payouts/paid.tsx": $route31,
    "./routes/admin/reviews/[id].tsx": $route32,
    "./routes/admin/reviews/index.tsx": $route33,
    "./routes/admin/settings/features.ts": $route34,
    "./routes/admin/settings/index.tsx": $route35,
    "./routes/admin/settings/payment.ts": $route36,
    "./routes/admin/settings/profile.ts": $route37,
    "./routes/admin/system/index.tsx": $route38,
    "./routes/admin/system/jobs/[id].ts": $route39,
    "./routes/admin/users/[id]/deactivate.ts": $route40,
    "./routes/admin/users/[id]/index.tsx": $route41,
    "./routes/admin/users/[id]/reactivate.ts": $route42,
    "./routes/admin/users/[id]/reset-link.ts": $route43,
    "./routes/admin/users/[id]/role.ts": $route44,
    "./routes/admin/users/[id]/view-as.ts": $route45,
    "./routes/admin/users/index.tsx": $route46,
    "./routes/admin/users/new.tsx": $route47,
    "./routes/agenda.tsx": $route48,
    "./routes/assistant/clear.ts": $route49,
    "./routes/assistant/index.tsx": $route50,
    "./routes/assistant/messages.tsx": $route51,
    "./routes/attachments/[id].ts": $route52,
    "./routes/brand.css.ts": $route53,
    "./routes/calendar/[token].ts": $route54,
    "./routes/cart/coupon.tsx": $route55,
    "./routes/cart/index.tsx": $route56,
    "./routes/cart/items/[slug]/delete.ts": $route57,
    "./routes/cart/items/index.tsx": $route58,
    "./routes/certificates/[code].json.ts": $route59,
    "./routes/certificates/[code].jwt.ts": $route60,
    "./routes/certificates/[code].pdf.ts": $route61,
    "./routes/certificates/[code]/index.tsx": $route62,
    "./routes/certificates/[code]/status.json.ts": $route63,
    "./routes/certificates/index.tsx": $route64,
    "./routes/certificates/issuer.json.ts": $route65,
    "./routes/certificates/keys/[id].ts": $route66,
    "./routes/checkout.tsx": $route67,
    "./routes/courses/[slug]/announcements.tsx": $route68,
    "./routes/courses/[slug]/enroll.ts": $route69,
    "./routes/courses/[slug]/index.tsx": $route70,
    "./routes/courses/index.tsx": $route71,
    "./routes/courses/suggestions.ts": $route72,
    "./routes/dev/gateway/[token].tsx": $route73,
    "./routes/dev/mail/[id]/html.ts": $route74,
    "./routes/dev/mail/[id]/index.tsx": $route75,
    "./routes/dev/mail/index.tsx": $route76,
    "./routes/dev/messages.tsx": $route77,
    "./routes/events.ts": $route78,
    "./routes/forgot-password.tsx": $route79,
    "./routes/healthz.ts": $route80,
    "./routes/help/[slug].tsx": $route81,
    "./routes/help/index.tsx": $route82,
    "./routes/index.tsx": $route83,
    "./routes/instructor/_middleware.ts": $route84,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route85,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route86,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route87,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route88,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route89,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route90,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route91,
    "./routes/instructor/courses/[slug]/delete.ts": $route92,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route93,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route94,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route95,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route96,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route97,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route98,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route99,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route100,
    "./routes/instructor/courses/[slug]/index.tsx": $route101,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route102,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route103,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route104,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route105,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route106,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route107,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route108,
    "./routes/instructor/courses/[slug]/pictures.ts": $route109,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route110,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route111,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route112,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route113,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route114,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route115,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route116,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route117,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route118,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route119,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route120,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route121,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route122,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route123,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route124,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route125,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route126,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route127,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route128,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route129,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route130,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route131,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route132,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route133,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route134,
    "./routes/instructor/courses/[slug]/settings.tsx": $route135,
    "./routes/instructor/courses/[slug]/status.tsx": $route136,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route137,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route138,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route139,
    "./routes/instructor/courses/import/[id].tsx": $route140,
    "./routes/instructor/courses/import/index.tsx": $route141,
    "./routes/instructor/courses/index.tsx": $route142,
    "./routes/instructor/courses/new.tsx": $route143,
    "./routes/instructor/index.ts": $route144,
    "./routes/instructor/preview.ts": $route145,
    "./routes/instructors/[key].tsx": $route146,
    "./routes/invoices/[number].pdf.ts": $route147,
    "./routes/invoices/[number]/cancel.tsx": $route148,
    "./routes/invoices/[number]/check.tsx": $route149,
    "./routes/invoices/[number]/index.tsx": $route150,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route151,
    "./routes/invoices/[number]/pay.tsx": $route152,
    "./routes/language.ts": $route153,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route154,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route155,
    "./routes/learn/[slug]/certificate.tsx": $route156,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route157,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route158,
    "./routes/learn/[slug]/exercises/index.tsx": $route159,
    "./routes/learn/[slug]/index.tsx": $route160,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route161,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route162,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route163,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route164,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route165,
    "./routes/learn/[slug]/quiz/answers.ts": $route166,
    "./routes/learn/[slug]/quiz/index.ts": $route167,
    "./routes/learn/[slug]/quiz/start.ts": $route168,
    "./routes/learn/[slug]/quiz/state.ts": $route169,
    "./routes/learn/[slug]/quiz/submit.ts": $route170,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route171,
    "./routes/learn/[slug]/sessions/index.tsx": $route172,
    "./routes/login.tsx": $route173,
    "./routes/logout.ts": $route174,
    "./routes/manifest.webmanifest.ts": $route175,
    "./routes/media/[id]/card.ts": $route176,
    "./routes/media/[id]/index.ts": $route177,
    "./routes/my-courses.tsx": $route178,
    "./routes/notifications/[id].ts": $route179,
    "./routes/notifications/index.tsx": $route180,
    "./routes/notifications/unread.ts": $route181,
    "./routes/offline/[lang].tsx": $route182,
    "./routes/payment/notification.ts": $route183,
    "./routes/payment/success.tsx": $route184,
    "./routes/payments.tsx": $route185,
    "./routes/profile.tsx": $route186,
    "./routes/profile/data.json.ts": $route187,
    "./routes/profile/data.tsx": $route188,
    "./routes/profile/devices.tsx": $route189,
    "./routes/profile/instructor/credential/delete.ts": $route190,
    "./routes/profile/instructor/index.tsx": $route191,
    "./routes/profile/notifications.tsx": $route192,
    "./routes/profile/password.tsx": $route193,
    "./routes/profile/picture/delete.ts": $route194,
    "./routes/profile/picture/index.tsx": $route195,
    "./routes/profile/verify-email.ts": $route196,
    "./routes/recently-viewed/delete.ts": $route197,
    "./routes/register.tsx": $route198,
    "./routes/reset-password.tsx": $route199,
    "./routes/robots.txt.ts": $route200,
    "./routes/sitemap.xml.ts": $route201,
    "./routes/sw.js.ts": $route202,
    "./routes/theme.ts": $route203,
    "./routes/unsubscribe.tsx": $route204,
    "./routes/verify-email.tsx": $route205,
    "./routes/view-as/end.ts": $route206,
    "./routes/whatsapp/answer.ts": $route207,
    "./routes/whatsapp/status.ts": $route208,
    "./routes/wishlist/index.tsx": $route209,
    "./routes/wishlist/items/[slug]/delete.ts": $route210,
    "./routes/wishlist/items/index.ts": $route211,
  },
  islands: {
    "./islands/AssistantChat.tsx": $island0,
    "./islands/CartForms.tsx": $island1,
    "./islands/ForgetDrafts.tsx": $island2,
    "./islands/FormDraft.tsx": $island3,
    "./islands/LessonKeys.tsx": $island4,
    "./islands/LessonVideoPlayer.tsx": $island5,
    "./islands/MarkdownTools.tsx": $island6,
    "./islands/OutlineDrag.tsx": $island7,
    "./islands/PaymentWatch.tsx": $island8,
    "./islands/QuestionDrag.tsx": $island9,
    "./islands/QuizSession.tsx": $island10,
    "./islands/QuizWatch.tsx": $island11,
    "./islands/RecentCourses.tsx": $island12,
    "./islands/SearchSuggestions.tsx": $island13,
    "./islands/SeenCourse.tsx": $island14,
    "./islands/UploadProgress.tsx": $island15,
    "./islands/WishForms.tsx": $island16,
  },
  baseUrl: import.meta.url,
};
