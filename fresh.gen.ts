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
import * as $route8 from "./routes/admin/certificates/[id]/reinstate.ts";
import * as $route9 from "./routes/admin/certificates/[id]/revoke.ts";
import * as $route10 from "./routes/admin/certificates/index.tsx";
import * as $route11 from "./routes/admin/chat/[room].tsx";
import * as $route12 from "./routes/admin/chat/index.tsx";
import * as $route13 from "./routes/admin/chat/reports/[id].ts";
import * as $route14 from "./routes/admin/chat/reports/index.tsx";
import * as $route15 from "./routes/admin/coupons/[id]/active.ts";
import * as $route16 from "./routes/admin/coupons/[id]/index.tsx";
import * as $route17 from "./routes/admin/coupons/index.tsx";
import * as $route18 from "./routes/admin/coupons/new.tsx";
import * as $route19 from "./routes/admin/courses/[id]/approve.ts";
import * as $route20 from "./routes/admin/courses/[id]/index.tsx";
import * as $route21 from "./routes/admin/courses/[id]/reject.ts";
import * as $route22 from "./routes/admin/courses/[id]/unpublish.ts";
import * as $route23 from "./routes/admin/courses/index.tsx";
import * as $route24 from "./routes/admin/deliveries/[source]/[id].ts";
import * as $route25 from "./routes/admin/deliveries/index.tsx";
import * as $route26 from "./routes/admin/index.tsx";
import * as $route27 from "./routes/admin/instructors/[id]/withdraw.tsx";
import * as $route28 from "./routes/admin/instructors/index.tsx";
import * as $route29 from "./routes/admin/orders/[number]/check.ts";
import * as $route30 from "./routes/admin/orders/[number]/index.tsx";
import * as $route31 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route32 from "./routes/admin/orders/index.tsx";
import * as $route33 from "./routes/admin/payouts/[id]/index.tsx";
import * as $route34 from "./routes/admin/payouts/index.tsx";
import * as $route35 from "./routes/admin/payouts/paid.tsx";
import * as $route36 from "./routes/admin/reviews/[id].tsx";
import * as $route37 from "./routes/admin/reviews/index.tsx";
import * as $route38 from "./routes/admin/settings/features.ts";
import * as $route39 from "./routes/admin/settings/index.tsx";
import * as $route40 from "./routes/admin/settings/payment.ts";
import * as $route41 from "./routes/admin/settings/profile.ts";
import * as $route42 from "./routes/admin/system/index.tsx";
import * as $route43 from "./routes/admin/system/jobs/[id].ts";
import * as $route44 from "./routes/admin/users/[id]/deactivate.ts";
import * as $route45 from "./routes/admin/users/[id]/index.tsx";
import * as $route46 from "./routes/admin/users/[id]/reactivate.ts";
import * as $route47 from "./routes/admin/users/[id]/reset-link.ts";
import * as $route48 from "./routes/admin/users/[id]/role.ts";
import * as $route49 from "./routes/admin/users/[id]/view-as.ts";
import * as $route50 from "./routes/admin/users/index.tsx";
import * as $route51 from "./routes/admin/users/new.tsx";
import * as $route52 from "./routes/agenda.tsx";
import * as $route53 from "./routes/assistant/_middleware.ts";
import * as $route54 from "./routes/assistant/clear.ts";
import * as $route55 from "./routes/assistant/index.ts";
import * as $route56 from "./routes/assistant/messages.ts";
import * as $route57 from "./routes/attachments/[id].ts";
import * as $route58 from "./routes/brand.css.ts";
import * as $route59 from "./routes/calendar/[token].ts";
import * as $route60 from "./routes/cart/coupon.tsx";
import * as $route61 from "./routes/cart/index.tsx";
import * as $route62 from "./routes/cart/items/[slug]/delete.ts";
import * as $route63 from "./routes/cart/items/index.tsx";
import * as $route64 from "./routes/certificates/[code].json.ts";
import * as $route65 from "./routes/certificates/[code].jwt.ts";
import * as $route66 from "./routes/certificates/[code].pdf.ts";
import * as $route67 from "./routes/certificates/[code]/index.tsx";
import * as $route68 from "./routes/certificates/[code]/status.json.ts";
import * as $route69 from "./routes/certificates/index.tsx";
import * as $route70 from "./routes/certificates/issuer.json.ts";
import * as $route71 from "./routes/certificates/keys/[id].ts";
import * as $route72 from "./routes/chat/[room]/block.ts";
import * as $route73 from "./routes/chat/[room]/index.tsx";
import * as $route74 from "./routes/chat/[room]/messages/[message]/delete.ts";
import * as $route75 from "./routes/chat/[room]/messages/[message]/report.tsx";
import * as $route76 from "./routes/chat/[room]/messages/index.ts";
import * as $route77 from "./routes/chat/[room]/move.ts";
import * as $route78 from "./routes/chat/[room]/notes.ts";
import * as $route79 from "./routes/chat/[room]/presence.ts";
import * as $route80 from "./routes/chat/[room]/read.ts";
import * as $route81 from "./routes/chat/[room]/typing.ts";
import * as $route82 from "./routes/chat/_middleware.ts";
import * as $route83 from "./routes/chat/index.tsx";
import * as $route84 from "./routes/checkout.tsx";
import * as $route85 from "./routes/courses/[slug]/announcements.tsx";
import * as $route86 from "./routes/courses/[slug]/enroll.ts";
import * as $route87 from "./routes/courses/[slug]/index.tsx";
import * as $route88 from "./routes/courses/index.tsx";
import * as $route89 from "./routes/courses/suggestions.ts";
import * as $route90 from "./routes/dev/gateway/[token].tsx";
import * as $route91 from "./routes/dev/mail/[id]/html.ts";
import * as $route92 from "./routes/dev/mail/[id]/index.tsx";
import * as $route93 from "./routes/dev/mail/index.tsx";
import * as $route94 from "./routes/dev/messages.tsx";
import * as $route95 from "./routes/events.ts";
import * as $route96 from "./routes/forgot-password.tsx";
import * as $route97 from "./routes/healthz.ts";
import * as $route98 from "./routes/help/[slug].tsx";
import * as $route99 from "./routes/help/index.tsx";
import * as $route100 from "./routes/index.tsx";
import * as $route101 from "./routes/instructor/_middleware.ts";
import * as $route102 from "./routes/instructor/chat/[room].tsx";
import * as $route103 from "./routes/instructor/chat/index.tsx";
import * as $route104 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route105 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route106 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route107 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route108 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.ts";
import * as $route109 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.ts";
import * as $route110 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route111 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route112 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route113 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route114 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route115 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route116 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route117 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route118 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route119 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route120 from "./routes/instructor/courses/[slug]/income.tsx";
import * as $route121 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route122 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route123 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route124 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route125 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route126 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route127 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route128 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route129 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route130 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route131 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route132 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route133 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route134 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route135 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route136 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route137 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route138 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route139 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route140 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route141 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route142 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route143 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route144 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route145 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route146 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route147 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route148 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route149 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route150 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route151 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route152 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route153 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route154 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route155 from "./routes/instructor/courses/[slug]/statistics.tsx";
import * as $route156 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route157 from "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx";
import * as $route158 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts";
import * as $route159 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts";
import * as $route160 from "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts";
import * as $route161 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route162 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route163 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route164 from "./routes/instructor/courses/[slug]/team/[member]/delete.ts";
import * as $route165 from "./routes/instructor/courses/[slug]/team/[member]/index.ts";
import * as $route166 from "./routes/instructor/courses/[slug]/team/index.tsx";
import * as $route167 from "./routes/instructor/courses/import/[id].tsx";
import * as $route168 from "./routes/instructor/courses/import/index.tsx";
import * as $route169 from "./routes/instructor/courses/index.tsx";
import * as $route170 from "./routes/instructor/courses/new.tsx";
import * as $route171 from "./routes/instructor/grading/[work].tsx";
import * as $route172 from "./routes/instructor/grading/index.tsx";
import * as $route173 from "./routes/instructor/income/entries.tsx";
import * as $route174 from "./routes/instructor/income/index.tsx";
import * as $route175 from "./routes/instructor/income/statements/[month].pdf.ts";
import * as $route176 from "./routes/instructor/index.tsx";
import * as $route177 from "./routes/instructor/preview.ts";
import * as $route178 from "./routes/instructors/[key].tsx";
import * as $route179 from "./routes/invoices/[number].pdf.ts";
import * as $route180 from "./routes/invoices/[number]/cancel.tsx";
import * as $route181 from "./routes/invoices/[number]/check.tsx";
import * as $route182 from "./routes/invoices/[number]/index.tsx";
import * as $route183 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route184 from "./routes/invoices/[number]/pay.tsx";
import * as $route185 from "./routes/language.ts";
import * as $route186 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route187 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route188 from "./routes/learn/[slug]/certificate.tsx";
import * as $route189 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route190 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route191 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route192 from "./routes/learn/[slug]/index.tsx";
import * as $route193 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route194 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route195 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route196 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route197 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route198 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route199 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route200 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route201 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route202 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route203 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route204 from "./routes/learn/[slug]/sessions/index.ts";
import * as $route205 from "./routes/login.tsx";
import * as $route206 from "./routes/logout.ts";
import * as $route207 from "./routes/manifest.webmanifest.ts";
import * as $route208 from "./routes/media/[id]/card.ts";
import * as $route209 from "./routes/media/[id]/index.ts";
import * as $route210 from "./routes/my-courses.tsx";
import * as $route211 from "./routes/notifications/[id].ts";
import * as $route212 from "./routes/notifications/index.tsx";
import * as $route213 from "./routes/notifications/unread.ts";
import * as $route214 from "./routes/offline/[lang].tsx";
import * as $route215 from "./routes/payment/notification.ts";
import * as $route216 from "./routes/payment/success.tsx";
import * as $route217 from "./routes/payments.tsx";
import * as $route218 from "./routes/profile.tsx";
import * as $route219 from "./routes/profile/data.json.ts";
import * as $route220 from "./routes/profile/data.tsx";
import * as $route221 from "./routes/profile/devices.tsx";
import * as $route222 from "./routes/profile/instructor/credential/delete.ts";
import * as $route223 from "./routes/profile/instructor/index.tsx";
import * as $route224 from "./routes/profile/notifications.tsx";
import * as $route225 from "./routes/profile/password.tsx";
import * as $route226 from "./routes/profile/picture/delete.ts";
import * as $route227 from "./routes/profile/picture/index.tsx";
import * as $route228 from "./routes/profile/verify-email.ts";
import * as $route229 from "./routes/recently-viewed/delete.ts";
import * as $route230 from "./routes/register.tsx";
import * as $route231 from "./routes/reset-password.tsx";
import * as $route232 from "./routes/robots.txt.ts";
import * as $route233 from "./routes/sitemap.xml.ts";
import * as $route234 from "./routes/sw.js.ts";
import * as $route235 from "./routes/theme.ts";
import * as $route236 from "./routes/unsubscribe.tsx";
import * as $route237 from "./routes/verify-email.tsx";
import * as $route238 from "./routes/view-as/end.ts";
import * as $route239 from "./routes/whatsapp/answer.ts";
import * as $route240 from "./routes/whatsapp/status.ts";
import * as $route241 from "./routes/wishlist/index.tsx";
import * as $route242 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route243 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/AssistantChat.tsx";
import * as $island1 from "./islands/CartForms.tsx";
import * as $island2 from "./islands/ChatDeskNews.tsx";
import * as $island3 from "./islands/ChatRoom.tsx";
import * as $island4 from "./islands/ExportLinks.tsx";
import * as $island5 from "./islands/ForgetDrafts.tsx";
import * as $island6 from "./islands/FormDraft.tsx";
import * as $island7 from "./islands/GradingKeys.tsx";
import * as $island8 from "./islands/LessonKeys.tsx";
import * as $island9 from "./islands/LessonVideoPlayer.tsx";
import * as $island10 from "./islands/MarkdownTools.tsx";
import * as $island11 from "./islands/OutlineDrag.tsx";
import * as $island12 from "./islands/PaymentWatch.tsx";
import * as $island13 from "./islands/QuestionDrag.tsx";
import * as $island14 from "./islands/QuestionPictures.tsx";
import * as $island15 from "./islands/QuizSession.tsx";
import * as $island16 from "./islands/QuizWatch.tsx";
import * as $island17 from "./islands/RecentCourses.tsx";
import * as $island18 from "./islands/SearchSuggestions.tsx";
import * as $island19 from "./islands/SeenCourse.tsx";
import * as $island20 from "./islands/SnapPopup.tsx";
import * as $island21 from "./islands/UploadProgress.tsx";
import * as $island22 from "./islands/WishForms.tsx";

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
    "./routes/admin/certificates/[id]/reinstate.ts": $route8,
    "./routes/admin/certificates/[id]/revoke.ts": $route9,
    "./routes/admin/certificates/index.tsx": $route10,
    "./routes/admin/chat/[room].tsx": $route11,
    "./routes/admin/chat/index.tsx": $route12,
    "./routes/admin/chat/reports/[id].ts": $route13,
    "./routes/admin/chat/reports/index.tsx": $route14,
    "./routes/admin/coupons/[id]/active.ts": $route15,
    "./routes/admin/coupons/[id]/index.tsx": $route16,
    "./routes/admin/coupons/index.tsx": $route17,
    "./routes/admin/coupons/new.tsx": $route18,
    "./routes/admin/courses/[id]/approve.ts": $route19,
    "./routes/admin/courses/[id]/index.tsx": $route20,
    "./routes/admin/courses/[id]/reject.ts": $route21,
    "./routes/admin/courses/[id]/unpublish.ts": $route22,
    "./routes/admin/courses/index.tsx": $route23,
    "./routes/admin/deliveries/[source]/[id].ts": $route24,
    "./routes/admin/deliveries/index.tsx": $route25,
    "./routes/admin/index.tsx": $route26,
    "./routes/admin/instructors/[id]/withdraw.tsx": $route27,
    "./routes/admin/instructors/index.tsx": $route28,
    "./routes/admin/orders/[number]/check.ts": $route29,
    "./routes/admin/orders/[number]/index.tsx": $route30,
    "./routes/admin/orders/[number]/refund.tsx": $route31,
    "./routes/admin/orders/index.tsx": $route32,
    "./routes/admin/payouts/[id]/index.tsx": $route33,
    "./routes/admin/payouts/index.tsx": $route34,
    "./routes/admin/payouts/paid.tsx": $route35,
    "./routes/admin/reviews/[id].tsx": $route36,
    "./routes/admin/reviews/index.tsx": $route37,
    "./routes/admin/settings/features.ts": $route38,
    "./routes/admin/settings/index.tsx": $route39,
    "./routes/admin/settings/payment.ts": $route40,
    "./routes/admin/settings/profile.ts": $route41,
    "./routes/admin/system/index.tsx": $route42,
    "./routes/admin/system/jobs/[id].ts": $route43,
    "./routes/admin/users/[id]/deactivate.ts": $route44,
    "./routes/admin/users/[id]/index.tsx": $route45,
    "./routes/admin/users/[id]/reactivate.ts": $route46,
    "./routes/admin/users/[id]/reset-link.ts": $route47,
    "./routes/admin/users/[id]/role.ts": $route48,
    "./routes/admin/users/[id]/view-as.ts": $route49,
    "./routes/admin/users/index.tsx": $route50,
    "./routes/admin/users/new.tsx": $route51,
    "./routes/agenda.tsx": $route52,
    "./routes/assistant/_middleware.ts": $route53,
    "./routes/assistant/clear.ts": $route54,
    "./routes/assistant/index.ts": $route55,
    "./routes/assistant/messages.ts": $route56,
    "./routes/attachments/[id].ts": $route57,
    "./routes/brand.css.ts": $route58,
    "./routes/calendar/[token].ts": $route59,
    "./routes/cart/coupon.tsx": $route60,
    "./routes/cart/index.tsx": $route61,
    "./routes/cart/items/[slug]/delete.ts": $route62,
    "./routes/cart/items/index.tsx": $route63,
    "./routes/certificates/[code].json.ts": $route64,
    "./routes/certificates/[code].jwt.ts": $route65,
    "./routes/certificates/[code].pdf.ts": $route66,
    "./routes/certificates/[code]/index.tsx": $route67,
    "./routes/certificates/[code]/status.json.ts": $route68,
    "./routes/certificates/index.tsx": $route69,
    "./routes/certificates/issuer.json.ts": $route70,
    "./routes/certificates/keys/[id].ts": $route71,
    "./routes/chat/[room]/block.ts": $route72,
    "./routes/chat/[room]/index.tsx": $route73,
    "./routes/chat/[room]/messages/[message]/delete.ts": $route74,
    "./routes/chat/[room]/messages/[message]/report.tsx": $route75,
    "./routes/chat/[room]/messages/index.ts": $route76,
    "./routes/chat/[room]/move.ts": $route77,
    "./routes/chat/[room]/notes.ts": $route78,
    "./routes/chat/[room]/presence.ts": $route79,
    "./routes/chat/[room]/read.ts": $route80,
    "./routes/chat/[room]/typing.ts": $route81,
    "./routes/chat/_middleware.ts": $route82,
    "./routes/chat/index.tsx": $route83,
    "./routes/checkout.tsx": $route84,
    "./routes/courses/[slug]/announcements.tsx": $route85,
    "./routes/courses/[slug]/enroll.ts": $route86,
    "./routes/courses/[slug]/index.tsx": $route87,
    "./routes/courses/index.tsx": $route88,
    "./routes/courses/suggestions.ts": $route89,
    "./routes/dev/gateway/[token].tsx": $route90,
    "./routes/dev/mail/[id]/html.ts": $route91,
    "./routes/dev/mail/[id]/index.tsx": $route92,
    "./routes/dev/mail/index.tsx": $route93,
    "./routes/dev/messages.tsx": $route94,
    "./routes/events.ts": $route95,
    "./routes/forgot-password.tsx": $route96,
    "./routes/healthz.ts": $route97,
    "./routes/help/[slug].tsx": $route98,
    "./routes/help/index.tsx": $route99,
    "./routes/index.tsx": $route100,
    "./routes/instructor/_middleware.ts": $route101,
    "./routes/instructor/chat/[room].tsx": $route102,
    "./routes/instructor/chat/index.tsx": $route103,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route104,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route105,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route106,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route107,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.ts": $route108,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.ts": $route109,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route110,
    "./routes/instructor/courses/[slug]/delete.ts": $route111,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route112,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route113,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route114,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route115,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route116,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route117,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route118,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route119,
    "./routes/instructor/courses/[slug]/income.tsx": $route120,
    "./routes/instructor/courses/[slug]/index.tsx": $route121,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route122,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route123,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route124,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route125,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route126,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route127,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route128,
    "./routes/instructor/courses/[slug]/pictures.ts": $route129,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route130,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route131,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route132,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route133,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route134,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route135,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route136,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route137,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route138,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route139,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route140,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route141,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route142,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route143,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route144,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route145,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route146,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route147,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route148,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route149,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route150,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route151,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route152,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route153,
    "./routes/instructor/courses/[slug]/settings.tsx": $route154,
    "./routes/instructor/courses/[slug]/statistics.tsx": $route155,
    "./routes/instructor/courses/[slug]/status.tsx": $route156,
    "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx": $route157,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts": $route158,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts": $route159,
    "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts": $route160,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route161,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route162,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route163,
    "./routes/instructor/courses/[slug]/team/[member]/delete.ts": $route164,
    "./routes/instructor/courses/[slug]/team/[member]/index.ts": $route165,
    "./routes/instructor/courses/[slug]/team/index.tsx": $route166,
    "./routes/instructor/courses/import/[id].tsx": $route167,
    "./routes/instructor/courses/import/index.tsx": $route168,
    "./routes/instructor/courses/index.tsx": $route169,
    "./routes/instructor/courses/new.tsx": $route170,
    "./routes/instructor/grading/[work].tsx": $route171,
    "./routes/instructor/grading/index.tsx": $route172,
    "./routes/instructor/income/entries.tsx": $route173,
    "./routes/instructor/income/index.tsx": $route174,
    "./routes/instructor/income/statements/[month].pdf.ts": $route175,
    "./routes/instructor/index.tsx": $route176,
    "./routes/instructor/preview.ts": $route177,
    "./routes/instructors/[key].tsx": $route178,
    "./routes/invoices/[number].pdf.ts": $route179,
    "./routes/invoices/[number]/cancel.tsx": $route180,
    "./routes/invoices/[number]/check.tsx": $route181,
    "./routes/invoices/[number]/index.tsx": $route182,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route183,
    "./routes/invoices/[number]/pay.tsx": $route184,
    "./routes/language.ts": $route185,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route186,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route187,
    "./routes/learn/[slug]/certificate.tsx": $route188,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route189,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route190,
    "./routes/learn/[slug]/exercises/index.tsx": $route191,
    "./routes/learn/[slug]/index.tsx": $route192,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route193,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route194,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route195,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route196,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route197,
    "./routes/learn/[slug]/quiz/answers.ts": $route198,
    "./routes/learn/[slug]/quiz/index.ts": $route199,
    "./routes/learn/[slug]/quiz/start.ts": $route200,
    "./routes/learn/[slug]/quiz/state.ts": $route201,
    "./routes/learn/[slug]/quiz/submit.ts": $route202,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route203,
    "./routes/learn/[slug]/sessions/index.ts": $route204,
    "./routes/login.tsx": $route205,
    "./routes/logout.ts": $route206,
    "./routes/manifest.webmanifest.ts": $route207,
    "./routes/media/[id]/card.ts": $route208,
    "./routes/media/[id]/index.ts": $route209,
    "./routes/my-courses.tsx": $route210,
    "./routes/notifications/[id].ts": $route211,
    "./routes/notifications/index.tsx": $route212,
    "./routes/notifications/unread.ts": $route213,
    "./routes/offline/[lang].tsx": $route214,
    "./routes/payment/notification.ts": $route215,
    "./routes/payment/success.tsx": $route216,
    "./routes/payments.tsx": $route217,
    "./routes/profile.tsx": $route218,
    "./routes/profile/data.json.ts": $route219,
    "./routes/profile/data.tsx": $route220,
    "./routes/profile/devices.tsx": $route221,
    "./routes/profile/instructor/credential/delete.ts": $route222,
    "./routes/profile/instructor/index.tsx": $route223,
    "./routes/profile/notifications.tsx": $route224,
    "./routes/profile/password.tsx": $route225,
    "./routes/profile/picture/delete.ts": $route226,
    "./routes/profile/picture/index.tsx": $route227,
    "./routes/profile/verify-email.ts": $route228,
    "./routes/recently-viewed/delete.ts": $route229,
    "./routes/register.tsx": $route230,
    "./routes/reset-password.tsx": $route231,
    "./routes/robots.txt.ts": $route232,
    "./routes/sitemap.xml.ts": $route233,
    "./routes/sw.js.ts": $route234,
    "./routes/theme.ts": $route235,
    "./routes/unsubscribe.tsx": $route236,
    "./routes/verify-email.tsx": $route237,
    "./routes/view-as/end.ts": $route238,
    "./routes/whatsapp/answer.ts": $route239,
    "./routes/whatsapp/status.ts": $route240,
    "./routes/wishlist/index.tsx": $route241,
    "./routes/wishlist/items/[slug]/delete.ts": $route242,
    "./routes/wishlist/items/index.ts": $route243,
  },
  islands: {
    "./islands/AssistantChat.tsx": $island0,
    "./islands/CartForms.tsx": $island1,
    "./islands/ChatDeskNews.tsx": $island2,
    "./islands/ChatRoom.tsx": $island3,
    "./islands/ExportLinks.tsx": $island4,
    "./islands/ForgetDrafts.tsx": $island5,
    "./islands/FormDraft.tsx": $island6,
    "./islands/GradingKeys.tsx": $island7,
    "./islands/LessonKeys.tsx": $island8,
    "./islands/LessonVideoPlayer.tsx": $island9,
    "./islands/MarkdownTools.tsx": $island10,
    "./islands/OutlineDrag.tsx": $island11,
    "./islands/PaymentWatch.tsx": $island12,
    "./islands/QuestionDrag.tsx": $island13,
    "./islands/QuestionPictures.tsx": $island14,
    "./islands/QuizSession.tsx": $island15,
    "./islands/QuizWatch.tsx": $island16,
    "./islands/RecentCourses.tsx": $island17,
    "./islands/SearchSuggestions.tsx": $island18,
    "./islands/SeenCourse.tsx": $island19,
    "./islands/SnapPopup.tsx": $island20,
    "./islands/UploadProgress.tsx": $island21,
    "./islands/WishForms.tsx": $island22,
  },
  baseUrl: import.meta.url,
};
