// deno-fmt-ignore-file
// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/.well-known/jwks.json.ts";
import * as $route1 from "./routes/_app.tsx";
import * as $route2 from "./routes/_layout.tsx";
import * as $route3 from "./routes/admin/_middleware.ts";
import * as $route4 from "./routes/admin/certificates/[id]/reinstate.tsx";
import * as $route5 from "./routes/admin/certificates/[id]/revoke.tsx";
import * as $route6 from "./routes/admin/certificates/index.tsx";
import * as $route7 from "./routes/admin/chat/[room].tsx";
import * as $route8 from "./routes/admin/chat/index.tsx";
import * as $route9 from "./routes/admin/chat/reports/[id].ts";
import * as $route10 from "./routes/admin/chat/reports/index.tsx";
import * as $route11 from "./routes/admin/coupons/[id]/active.ts";
import * as $route12 from "./routes/admin/coupons/[id]/index.tsx";
import * as $route13 from "./routes/admin/coupons/index.tsx";
import * as $route14 from "./routes/admin/coupons/new.tsx";
import * as $route15 from "./routes/admin/deliveries/[source]/[id].ts";
import * as $route16 from "./routes/admin/deliveries/index.tsx";
import * as $route17 from "./routes/admin/index.ts";
import * as $route18 from "./routes/admin/orders/[number]/check.ts";
import * as $route19 from "./routes/admin/orders/[number]/index.tsx";
import * as $route20 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route21 from "./routes/admin/orders/index.tsx";
import * as $route22 from "./routes/admin/reviews/[id].tsx";
import * as $route23 from "./routes/admin/reviews/index.tsx";
import * as $route24 from "./routes/admin/system/index.tsx";
import * as $route25 from "./routes/admin/system/jobs/[id].ts";
import * as $route26 from "./routes/agenda.tsx";
import * as $route27 from "./routes/assistant/clear.ts";
import * as $route28 from "./routes/assistant/index.ts";
import * as $route29 from "./routes/assistant/messages.ts";
import * as $route30 from "./routes/attachments/[id].ts";
import * as $route31 from "./routes/calendar/[token].ts";
import * as $route32 from "./routes/cart/coupon.tsx";
import * as $route33 from "./routes/cart/index.tsx";
import * as $route34 from "./routes/cart/items/[slug]/delete.ts";
import * as $route35 from "./routes/cart/items/index.tsx";
import * as $route36 from "./routes/certificates/[code].json.ts";
import * as $route37 from "./routes/certificates/[code].jwt.ts";
import * as $route38 from "./routes/certificates/[code].pdf.ts";
import * as $route39 from "./routes/certificates/[code]/index.tsx";
import * as $route40 from "./routes/certificates/[code]/status.json.ts";
import * as $route41 from "./routes/certificates/index.tsx";
import * as $route42 from "./routes/certificates/issuer.json.ts";
import * as $route43 from "./routes/certificates/keys/[id].ts";
import * as $route44 from "./routes/chat/[room]/block.ts";
import * as $route45 from "./routes/chat/[room]/index.tsx";
import * as $route46 from "./routes/chat/[room]/messages/[message]/delete.ts";
import * as $route47 from "./routes/chat/[room]/messages/[message]/report.tsx";
import * as $route48 from "./routes/chat/[room]/messages/index.ts";
import * as $route49 from "./routes/chat/[room]/move.ts";
import * as $route50 from "./routes/chat/[room]/notes.ts";
import * as $route51 from "./routes/chat/[room]/presence.ts";
import * as $route52 from "./routes/chat/[room]/read.ts";
import * as $route53 from "./routes/chat/[room]/typing.ts";
import * as $route54 from "./routes/chat/index.tsx";
import * as $route55 from "./routes/checkout.tsx";
import * as $route56 from "./routes/courses/[slug]/announcements.tsx";
import * as $route57 from "./routes/courses/[slug]/enroll.ts";
import * as $route58 from "./routes/courses/[slug]/index.tsx";
import * as $route59 from "./routes/courses/index.tsx";
import * as $route60 from "./routes/courses/suggestions.ts";
import * as $route61 from "./routes/dev/gateway/[token].tsx";
import * as $route62 from "./routes/dev/mail/[id]/html.ts";
import * as $route63 from "./routes/dev/mail/[id]/index.tsx";
import * as $route64 from "./routes/dev/mail/index.tsx";
import * as $route65 from "./routes/dev/messages.tsx";
import * as $route66 from "./routes/events.ts";
import * as $route67 from "./routes/forgot-password.tsx";
import * as $route68 from "./routes/healthz.ts";
import * as $route69 from "./routes/help/[slug].tsx";
import * as $route70 from "./routes/help/index.tsx";
import * as $route71 from "./routes/index.tsx";
import * as $route72 from "./routes/instructor/_middleware.ts";
import * as $route73 from "./routes/instructor/chat/[room].tsx";
import * as $route74 from "./routes/instructor/chat/index.tsx";
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
import * as $route91 from "./routes/instructor/courses/[slug]/income.tsx";
import * as $route92 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route93 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route94 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route95 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route96 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route97 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route98 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route99 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route100 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route101 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route102 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route103 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route104 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route105 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route106 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route107 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route108 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route109 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route110 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route111 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route112 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route113 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route114 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route115 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route116 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route117 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route118 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route119 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route120 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route121 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route122 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route123 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route124 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route125 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route126 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route127 from "./routes/instructor/courses/[slug]/statistics.tsx";
import * as $route128 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route129 from "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx";
import * as $route130 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts";
import * as $route131 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts";
import * as $route132 from "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts";
import * as $route133 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route134 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route135 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route136 from "./routes/instructor/courses/[slug]/team/[member]/delete.ts";
import * as $route137 from "./routes/instructor/courses/[slug]/team/[member]/index.ts";
import * as $route138 from "./routes/instructor/courses/[slug]/team/index.tsx";
import * as $route139 from "./routes/instructor/courses/import/[id].tsx";
import * as $route140 from "./routes/instructor/courses/import/index.tsx";
import * as $route141 from "./routes/instructor/courses/index.tsx";
import * as $route142 from "./routes/instructor/courses/new.tsx";
import * as $route143 from "./routes/instructor/grading/[work].tsx";
import * as $route144 from "./routes/instructor/grading/index.tsx";
import * as $route145 from "./routes/instructor/income/entries.tsx";
import * as $route146 from "./routes/instructor/income/index.tsx";
import * as $route147 from "./routes/instructor/income/statements/[month].pdf.ts";
import * as $route148 from "./routes/instructor/index.tsx";
import * as $route149 from "./routes/instructor/preview.ts";
import * as $route150 from "./routes/instructors/[key].tsx";
import * as $route151 from "./routes/invoices/[number].pdf.ts";
import * as $route152 from "./routes/invoices/[number]/cancel.tsx";
import * as $route153 from "./routes/invoices/[number]/check.tsx";
import * as $route154 from "./routes/invoices/[number]/index.tsx";
import * as $route155 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route156 from "./routes/invoices/[number]/pay.tsx";
import * as $route157 from "./routes/language.ts";
import * as $route158 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route159 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route160 from "./routes/learn/[slug]/certificate.tsx";
import * as $route161 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route162 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route163 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route164 from "./routes/learn/[slug]/index.tsx";
import * as $route165 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route166 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route167 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route168 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route169 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route170 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route171 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route172 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route173 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route174 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route175 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route176 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route177 from "./routes/login.tsx";
import * as $route178 from "./routes/logout.ts";
import * as $route179 from "./routes/manifest.webmanifest.ts";
import * as $route180 from "./routes/media/[id]/card.ts";
import * as $route181 from "./routes/media/[id]/index.ts";
import * as $route182 from "./routes/my-courses.tsx";
import * as $route183 from "./routes/notifications/[id].ts";
import * as $route184 from "./routes/notifications/index.tsx";
import * as $route185 from "./routes/notifications/unread.ts";
import * as $route186 from "./routes/offline/[lang].tsx";
import * as $route187 from "./routes/payment/notification.ts";
import * as $route188 from "./routes/payment/success.tsx";
import * as $route189 from "./routes/payments.tsx";
import * as $route190 from "./routes/profile.tsx";
import * as $route191 from "./routes/profile/data.json.ts";
import * as $route192 from "./routes/profile/data.tsx";
import * as $route193 from "./routes/profile/devices.tsx";
import * as $route194 from "./routes/profile/instructor/credential/delete.ts";
import * as $route195 from "./routes/profile/instructor/index.tsx";
import * as $route196 from "./routes/profile/notifications.tsx";
import * as $route197 from "./routes/profile/password.tsx";
import * as $route198 from "./routes/profile/picture/delete.ts";
import * as $route199 from "./routes/profile/picture/index.tsx";
import * as $route200 from "./routes/profile/verify-email.ts";
import * as $route201 from "./routes/recently-viewed/delete.ts";
import * as $route202 from "./routes/register.tsx";
import * as $route203 from "./routes/reset-password.tsx";
import * as $route204 from "./routes/robots.txt.ts";
import * as $route205 from "./routes/sitemap.xml.ts";
import * as $route206 from "./routes/sw.js.ts";
import * as $route207 from "./routes/theme.ts";
import * as $route208 from "./routes/unsubscribe.tsx";
import * as $route209 from "./routes/verify-email.tsx";
import * as $route210 from "./routes/whatsapp/answer.ts";
import * as $route211 from "./routes/whatsapp/status.ts";
import * as $route212 from "./routes/wishlist/index.tsx";
import * as $route213 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route214 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/AssistantChat.tsx";
import * as $island1 from "./islands/CartForms.tsx";
import * as $island2 from "./islands/ChatRoom.tsx";
import * as $island3 from "./islands/ForgetDrafts.tsx";
import * as $island4 from "./islands/FormDraft.tsx";
import * as $island5 from "./islands/GradingKeys.tsx";
import * as $island6 from "./islands/LessonKeys.tsx";
import * as $island7 from "./islands/LessonVideoPlayer.tsx";
import * as $island8 from "./islands/MarkdownTools.tsx";
import * as $island9 from "./islands/OutlineDrag.tsx";
import * as $island10 from "./islands/PaymentWatch.tsx";
import * as $island11 from "./islands/QuestionDrag.tsx";
import * as $island12 from "./islands/QuizSession.tsx";
import * as $island13 from "./islands/QuizWatch.tsx";
import * as $island14 from "./islands/RecentCourses.tsx";
import * as $island15 from "./islands/SearchSuggestions.tsx";
import * as $island16 from "./islands/SeenCourse.tsx";
import * as $island17 from "./islands/SnapPopup.tsx";
import * as $island18 from "./islands/UploadProgress.tsx";
import * as $island19 from "./islands/WishForms.tsx";

export default {
  routes: {
    "./routes/.well-known/jwks.json.ts": $route0,
    "./routes/_app.tsx": $route1,
    "./routes/_layout.tsx": $route2,
    "./routes/admin/_middleware.ts": $route3,
    "./routes/admin/certificates/[id]/reinstate.tsx": $route4,
    "./routes/admin/certificates/[id]/revoke.tsx": $route5,
    "./routes/admin/certificates/index.tsx": $route6,
    "./routes/admin/chat/[room].tsx": $route7,
    "./routes/admin/chat/index.tsx": $route8,
    "./routes/admin/chat/reports/[id].ts": $route9,
    "./routes/admin/chat/reports/index.tsx": $route10,
    "./routes/admin/coupons/[id]/active.ts": $route11,
    "./routes/admin/coupons/[id]/index.tsx": $route12,
    "./routes/admin/coupons/index.tsx": $route13,
    "./routes/admin/coupons/new.tsx": $route14,
    "./routes/admin/deliveries/[source]/[id].ts": $route15,
    "./routes/admin/deliveries/index.tsx": $route16,
    "./routes/admin/index.ts": $route17,
    "./routes/admin/orders/[number]/check.ts": $route18,
    "./routes/admin/orders/[number]/index.tsx": $route19,
    "./routes/admin/orders/[number]/refund.tsx": $route20,
    "./routes/admin/orders/index.tsx": $route21,
    "./routes/admin/reviews/[id].tsx": $route22,
    "./routes/admin/reviews/index.tsx": $route23,
    "./routes/admin/system/index.tsx": $route24,
    "./routes/admin/system/jobs/[id].ts": $route25,
    "./routes/agenda.tsx": $route26,
    "./routes/assistant/clear.ts": $route27,
    "./routes/assistant/index.ts": $route28,
    "./routes/assistant/messages.ts": $route29,
    "./routes/attachments/[id].ts": $route30,
    "./routes/calendar/[token].ts": $route31,
    "./routes/cart/coupon.tsx": $route32,
    "./routes/cart/index.tsx": $route33,
    "./routes/cart/items/[slug]/delete.ts": $route34,
    "./routes/cart/items/index.tsx": $route35,
    "./routes/certificates/[code].json.ts": $route36,
    "./routes/certificates/[code].jwt.ts": $route37,
    "./routes/certificates/[code].pdf.ts": $route38,
    "./routes/certificates/[code]/index.tsx": $route39,
    "./routes/certificates/[code]/status.json.ts": $route40,
    "./routes/certificates/index.tsx": $route41,
    "./routes/certificates/issuer.json.ts": $route42,
    "./routes/certificates/keys/[id].ts": $route43,
    "./routes/chat/[room]/block.ts": $route44,
    "./routes/chat/[room]/index.tsx": $route45,
    "./routes/chat/[room]/messages/[message]/delete.ts": $route46,
    "./routes/chat/[room]/messages/[message]/report.tsx": $route47,
    "./routes/chat/[room]/messages/index.ts": $route48,
    "./routes/chat/[room]/move.ts": $route49,
    "./routes/chat/[room]/notes.ts": $route50,
    "./routes/chat/[room]/presence.ts": $route51,
    "./routes/chat/[room]/read.ts": $route52,
    "./routes/chat/[room]/typing.ts": $route53,
    "./routes/chat/index.tsx": $route54,
    "./routes/checkout.tsx": $route55,
    "./routes/courses/[slug]/announcements.tsx": $route56,
    "./routes/courses/[slug]/enroll.ts": $route57,
    "./routes/courses/[slug]/index.tsx": $route58,
    "./routes/courses/index.tsx": $route59,
    "./routes/courses/suggestions.ts": $route60,
    "./routes/dev/gateway/[token].tsx": $route61,
    "./routes/dev/mail/[id]/html.ts": $route62,
    "./routes/dev/mail/[id]/index.tsx": $route63,
    "./routes/dev/mail/index.tsx": $route64,
    "./routes/dev/messages.tsx": $route65,
    "./routes/events.ts": $route66,
    "./routes/forgot-password.tsx": $route67,
    "./routes/healthz.ts": $route68,
    "./routes/help/[slug].tsx": $route69,
    "./routes/help/index.tsx": $route70,
    "./routes/index.tsx": $route71,
    "./routes/instructor/_middleware.ts": $route72,
    "./routes/instructor/chat/[room].tsx": $route73,
    "./routes/instructor/chat/index.tsx": $route74,
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
    "./routes/instructor/courses/[slug]/income.tsx": $route91,
    "./routes/instructor/courses/[slug]/index.tsx": $route92,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route93,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route94,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route95,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route96,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route97,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route98,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route99,
    "./routes/instructor/courses/[slug]/pictures.ts": $route100,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route101,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route102,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route103,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route104,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route105,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route106,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route107,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route108,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route109,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route110,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route111,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route112,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route113,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route114,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route115,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route116,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route117,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route118,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route119,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route120,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route121,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route122,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route123,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route124,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route125,
    "./routes/instructor/courses/[slug]/settings.tsx": $route126,
    "./routes/instructor/courses/[slug]/statistics.tsx": $route127,
    "./routes/instructor/courses/[slug]/status.tsx": $route128,
    "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx": $route129,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts": $route130,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts": $route131,
    "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts": $route132,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route133,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route134,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route135,
    "./routes/instructor/courses/[slug]/team/[member]/delete.ts": $route136,
    "./routes/instructor/courses/[slug]/team/[member]/index.ts": $route137,
    "./routes/instructor/courses/[slug]/team/index.tsx": $route138,
    "./routes/instructor/courses/import/[id].tsx": $route139,
    "./routes/instructor/courses/import/index.tsx": $route140,
    "./routes/instructor/courses/index.tsx": $route141,
    "./routes/instructor/courses/new.tsx": $route142,
    "./routes/instructor/grading/[work].tsx": $route143,
    "./routes/instructor/grading/index.tsx": $route144,
    "./routes/instructor/income/entries.tsx": $route145,
    "./routes/instructor/income/index.tsx": $route146,
    "./routes/instructor/income/statements/[month].pdf.ts": $route147,
    "./routes/instructor/index.tsx": $route148,
    "./routes/instructor/preview.ts": $route149,
    "./routes/instructors/[key].tsx": $route150,
    "./routes/invoices/[number].pdf.ts": $route151,
    "./routes/invoices/[number]/cancel.tsx": $route152,
    "./routes/invoices/[number]/check.tsx": $route153,
    "./routes/invoices/[number]/index.tsx": $route154,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route155,
    "./routes/invoices/[number]/pay.tsx": $route156,
    "./routes/language.ts": $route157,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route158,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route159,
    "./routes/learn/[slug]/certificate.tsx": $route160,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route161,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route162,
    "./routes/learn/[slug]/exercises/index.tsx": $route163,
    "./routes/learn/[slug]/index.tsx": $route164,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route165,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route166,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route167,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route168,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route169,
    "./routes/learn/[slug]/quiz/answers.ts": $route170,
    "./routes/learn/[slug]/quiz/index.ts": $route171,
    "./routes/learn/[slug]/quiz/start.ts": $route172,
    "./routes/learn/[slug]/quiz/state.ts": $route173,
    "./routes/learn/[slug]/quiz/submit.ts": $route174,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route175,
    "./routes/learn/[slug]/sessions/index.tsx": $route176,
    "./routes/login.tsx": $route177,
    "./routes/logout.ts": $route178,
    "./routes/manifest.webmanifest.ts": $route179,
    "./routes/media/[id]/card.ts": $route180,
    "./routes/media/[id]/index.ts": $route181,
    "./routes/my-courses.tsx": $route182,
    "./routes/notifications/[id].ts": $route183,
    "./routes/notifications/index.tsx": $route184,
    "./routes/notifications/unread.ts": $route185,
    "./routes/offline/[lang].tsx": $route186,
    "./routes/payment/notification.ts": $route187,
    "./routes/payment/success.tsx": $route188,
    "./routes/payments.tsx": $route189,
    "./routes/profile.tsx": $route190,
    "./routes/profile/data.json.ts": $route191,
    "./routes/profile/data.tsx": $route192,
    "./routes/profile/devices.tsx": $route193,
    "./routes/profile/instructor/credential/delete.ts": $route194,
    "./routes/profile/instructor/index.tsx": $route195,
    "./routes/profile/notifications.tsx": $route196,
    "./routes/profile/password.tsx": $route197,
    "./routes/profile/picture/delete.ts": $route198,
    "./routes/profile/picture/index.tsx": $route199,
    "./routes/profile/verify-email.ts": $route200,
    "./routes/recently-viewed/delete.ts": $route201,
    "./routes/register.tsx": $route202,
    "./routes/reset-password.tsx": $route203,
    "./routes/robots.txt.ts": $route204,
    "./routes/sitemap.xml.ts": $route205,
    "./routes/sw.js.ts": $route206,
    "./routes/theme.ts": $route207,
    "./routes/unsubscribe.tsx": $route208,
    "./routes/verify-email.tsx": $route209,
    "./routes/whatsapp/answer.ts": $route210,
    "./routes/whatsapp/status.ts": $route211,
    "./routes/wishlist/index.tsx": $route212,
    "./routes/wishlist/items/[slug]/delete.ts": $route213,
    "./routes/wishlist/items/index.ts": $route214,
  },
  islands: {
    "./islands/AssistantChat.tsx": $island0,
    "./islands/CartForms.tsx": $island1,
    "./islands/ChatRoom.tsx": $island2,
    "./islands/ForgetDrafts.tsx": $island3,
    "./islands/FormDraft.tsx": $island4,
    "./islands/GradingKeys.tsx": $island5,
    "./islands/LessonKeys.tsx": $island6,
    "./islands/LessonVideoPlayer.tsx": $island7,
    "./islands/MarkdownTools.tsx": $island8,
    "./islands/OutlineDrag.tsx": $island9,
    "./islands/PaymentWatch.tsx": $island10,
    "./islands/QuestionDrag.tsx": $island11,
    "./islands/QuizSession.tsx": $island12,
    "./islands/QuizWatch.tsx": $island13,
    "./islands/RecentCourses.tsx": $island14,
    "./islands/SearchSuggestions.tsx": $island15,
    "./islands/SeenCourse.tsx": $island16,
    "./islands/SnapPopup.tsx": $island17,
    "./islands/UploadProgress.tsx": $island18,
    "./islands/WishForms.tsx": $island19,
  },
  baseUrl: import.meta.url,
};
