// deno-fmt-ignore-file
// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/.well-known/jwks.json.ts";
import * as $route1 from "./routes/_app.tsx";
import * as $route2 from "./routes/_layout.tsx";
import * as $route3 from "./routes/admin/_middleware.ts";
import * as $route4 from "./routes/admin/certificates/[id]/reinstate.tsx";
import * as $route5 from "./routes/admin/certificates/[id]/revoke.tsx";
import * as $route6 from "./routes/admin/certificates/index.tsx";
import * as $route7 from "./routes/admin/coupons/[id]/active.ts";
import * as $route8 from "./routes/admin/coupons/[id]/index.tsx";
import * as $route9 from "./routes/admin/coupons/index.tsx";
import * as $route10 from "./routes/admin/coupons/new.tsx";
import * as $route11 from "./routes/admin/deliveries/[source]/[id].ts";
import * as $route12 from "./routes/admin/deliveries/index.tsx";
import * as $route13 from "./routes/admin/index.ts";
import * as $route14 from "./routes/admin/orders/[number]/check.ts";
import * as $route15 from "./routes/admin/orders/[number]/index.tsx";
import * as $route16 from "./routes/admin/orders/[number]/refund.tsx";
import * as $route17 from "./routes/admin/orders/index.tsx";
import * as $route18 from "./routes/admin/reviews/[id].tsx";
import * as $route19 from "./routes/admin/reviews/index.tsx";
import * as $route20 from "./routes/admin/system/index.tsx";
import * as $route21 from "./routes/admin/system/jobs/[id].ts";
import * as $route22 from "./routes/agenda.tsx";
import * as $route23 from "./routes/attachments/[id].ts";
import * as $route24 from "./routes/calendar/[token].ts";
import * as $route25 from "./routes/cart/coupon.tsx";
import * as $route26 from "./routes/cart/index.tsx";
import * as $route27 from "./routes/cart/items/[slug]/delete.ts";
import * as $route28 from "./routes/cart/items/index.tsx";
import * as $route29 from "./routes/certificates/[code].json.ts";
import * as $route30 from "./routes/certificates/[code].jwt.ts";
import * as $route31 from "./routes/certificates/[code].pdf.ts";
import * as $route32 from "./routes/certificates/[code]/index.tsx";
import * as $route33 from "./routes/certificates/[code]/status.json.ts";
import * as $route34 from "./routes/certificates/index.tsx";
import * as $route35 from "./routes/certificates/issuer.json.ts";
import * as $route36 from "./routes/certificates/keys/[id].ts";
import * as $route37 from "./routes/checkout.tsx";
import * as $route38 from "./routes/courses/[slug]/announcements.tsx";
import * as $route39 from "./routes/courses/[slug]/enroll.ts";
import * as $route40 from "./routes/courses/[slug]/index.tsx";
import * as $route41 from "./routes/courses/index.tsx";
import * as $route42 from "./routes/courses/suggestions.ts";
import * as $route43 from "./routes/dev/gateway/[token].tsx";
import * as $route44 from "./routes/dev/mail/[id]/html.ts";
import * as $route45 from "./routes/dev/mail/[id]/index.tsx";
import * as $route46 from "./routes/dev/mail/index.tsx";
import * as $route47 from "./routes/events.ts";
import * as $route48 from "./routes/forgot-password.tsx";
import * as $route49 from "./routes/healthz.ts";
import * as $route50 from "./routes/index.tsx";
import * as $route51 from "./routes/instructor/_middleware.ts";
import * as $route52 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route53 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route54 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route55 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route56 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route57 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route58 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route59 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route60 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route61 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route63 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route64 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route65 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route66 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route67 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route68 from "./routes/instructor/courses/[slug]/income.tsx";
import * as $route69 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route70 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route71 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route72 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route73 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route74 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route75 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route76 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route77 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route78 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route79 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route80 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route81 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route82 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route83 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route84 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route85 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route86 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route87 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route88 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route89 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route90 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route91 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route92 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route93 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route94 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route95 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route96 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route97 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route98 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route99 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route100 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route101 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route102 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route103 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route104 from "./routes/instructor/courses/[slug]/statistics.tsx";
import * as $route105 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route106 from "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx";
import * as $route107 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts";
import * as $route108 from "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts";
import * as $route109 from "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts";
import * as $route110 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route111 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route112 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route113 from "./routes/instructor/courses/[slug]/team/[member]/delete.ts";
import * as $route114 from "./routes/instructor/courses/[slug]/team/[member]/index.ts";
import * as $route115 from "./routes/instructor/courses/[slug]/team/index.tsx";
import * as $route116 from "./routes/instructor/courses/import/[id].tsx";
import * as $route117 from "./routes/instructor/courses/import/index.tsx";
import * as $route118 from "./routes/instructor/courses/index.tsx";
import * as $route119 from "./routes/instructor/courses/new.tsx";
import * as $route120 from "./routes/instructor/grading/[work].tsx";
import * as $route121 from "./routes/instructor/grading/index.tsx";
import * as $route122 from "./routes/instructor/income/entries.tsx";
import * as $route123 from "./routes/instructor/income/index.tsx";
import * as $route124 from "./routes/instructor/income/statements/[month].pdf.ts";
import * as $route125 from "./routes/instructor/index.tsx";
import * as $route126 from "./routes/instructor/preview.ts";
import * as $route127 from "./routes/instructors/[key].tsx";
import * as $route128 from "./routes/invoices/[number].pdf.ts";
import * as $route129 from "./routes/invoices/[number]/cancel.tsx";
import * as $route130 from "./routes/invoices/[number]/check.tsx";
import * as $route131 from "./routes/invoices/[number]/index.tsx";
import * as $route132 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route133 from "./routes/invoices/[number]/pay.tsx";
import * as $route134 from "./routes/language.ts";
import * as $route135 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route136 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route137 from "./routes/learn/[slug]/certificate.tsx";
import * as $route138 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route139 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route140 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route141 from "./routes/learn/[slug]/index.tsx";
import * as $route142 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route143 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route144 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route145 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route146 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route147 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route148 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route149 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route150 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route151 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route152 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route153 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route154 from "./routes/login.tsx";
import * as $route155 from "./routes/logout.ts";
import * as $route156 from "./routes/manifest.webmanifest.ts";
import * as $route157 from "./routes/media/[id]/card.ts";
import * as $route158 from "./routes/media/[id]/index.ts";
import * as $route159 from "./routes/my-courses.tsx";
import * as $route160 from "./routes/notifications/[id].ts";
import * as $route161 from "./routes/notifications/index.tsx";
import * as $route162 from "./routes/notifications/unread.ts";
import * as $route163 from "./routes/offline/[lang].tsx";
import * as $route164 from "./routes/payment/notification.ts";
import * as $route165 from "./routes/payment/success.tsx";
import * as $route166 from "./routes/payments.tsx";
import * as $route167 from "./routes/profile.tsx";
import * as $route168 from "./routes/profile/data.json.ts";
import * as $route169 from "./routes/profile/data.tsx";
import * as $route170 from "./routes/profile/devices.tsx";
import * as $route171 from "./routes/profile/instructor/credential/delete.ts";
import * as $route172 from "./routes/profile/instructor/index.tsx";
import * as $route173 from "./routes/profile/notifications.tsx";
import * as $route174 from "./routes/profile/password.tsx";
import * as $route175 from "./routes/profile/picture/delete.ts";
import * as $route176 from "./routes/profile/picture/index.tsx";
import * as $route177 from "./routes/profile/verify-email.ts";
import * as $route178 from "./routes/recently-viewed/delete.ts";
import * as $route179 from "./routes/register.tsx";
import * as $route180 from "./routes/reset-password.tsx";
import * as $route181 from "./routes/robots.txt.ts";
import * as $route182 from "./routes/sitemap.xml.ts";
import * as $route183 from "./routes/sw.js.ts";
import * as $route184 from "./routes/theme.ts";
import * as $route185 from "./routes/unsubscribe.tsx";
import * as $route186 from "./routes/verify-email.tsx";
import * as $route187 from "./routes/whatsapp/answer.ts";
import * as $route188 from "./routes/whatsapp/status.ts";
import * as $route189 from "./routes/wishlist/index.tsx";
import * as $route190 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route191 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/CartForms.tsx";
import * as $island1 from "./islands/ForgetDrafts.tsx";
import * as $island2 from "./islands/FormDraft.tsx";
import * as $island3 from "./islands/GradingKeys.tsx";
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
    "./routes/admin/certificates/[id]/reinstate.tsx": $route4,
    "./routes/admin/certificates/[id]/revoke.tsx": $route5,
    "./routes/admin/certificates/index.tsx": $route6,
    "./routes/admin/coupons/[id]/active.ts": $route7,
    "./routes/admin/coupons/[id]/index.tsx": $route8,
    "./routes/admin/coupons/index.tsx": $route9,
    "./routes/admin/coupons/new.tsx": $route10,
    "./routes/admin/deliveries/[source]/[id].ts": $route11,
    "./routes/admin/deliveries/index.tsx": $route12,
    "./routes/admin/index.ts": $route13,
    "./routes/admin/orders/[number]/check.ts": $route14,
    "./routes/admin/orders/[number]/index.tsx": $route15,
    "./routes/admin/orders/[number]/refund.tsx": $route16,
    "./routes/admin/orders/index.tsx": $route17,
    "./routes/admin/reviews/[id].tsx": $route18,
    "./routes/admin/reviews/index.tsx": $route19,
    "./routes/admin/system/index.tsx": $route20,
    "./routes/admin/system/jobs/[id].ts": $route21,
    "./routes/agenda.tsx": $route22,
    "./routes/attachments/[id].ts": $route23,
    "./routes/calendar/[token].ts": $route24,
    "./routes/cart/coupon.tsx": $route25,
    "./routes/cart/index.tsx": $route26,
    "./routes/cart/items/[slug]/delete.ts": $route27,
    "./routes/cart/items/index.tsx": $route28,
    "./routes/certificates/[code].json.ts": $route29,
    "./routes/certificates/[code].jwt.ts": $route30,
    "./routes/certificates/[code].pdf.ts": $route31,
    "./routes/certificates/[code]/index.tsx": $route32,
    "./routes/certificates/[code]/status.json.ts": $route33,
    "./routes/certificates/index.tsx": $route34,
    "./routes/certificates/issuer.json.ts": $route35,
    "./routes/certificates/keys/[id].ts": $route36,
    "./routes/checkout.tsx": $route37,
    "./routes/courses/[slug]/announcements.tsx": $route38,
    "./routes/courses/[slug]/enroll.ts": $route39,
    "./routes/courses/[slug]/index.tsx": $route40,
    "./routes/courses/index.tsx": $route41,
    "./routes/courses/suggestions.ts": $route42,
    "./routes/dev/gateway/[token].tsx": $route43,
    "./routes/dev/mail/[id]/html.ts": $route44,
    "./routes/dev/mail/[id]/index.tsx": $route45,
    "./routes/dev/mail/index.tsx": $route46,
    "./routes/events.ts": $route47,
    "./routes/forgot-password.tsx": $route48,
    "./routes/healthz.ts": $route49,
    "./routes/index.tsx": $route50,
    "./routes/instructor/_middleware.ts": $route51,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route52,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route53,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route54,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route55,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route56,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route57,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route58,
    "./routes/instructor/courses/[slug]/delete.ts": $route59,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route60,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route61,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route62,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route63,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route64,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route65,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route66,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route67,
    "./routes/instructor/courses/[slug]/income.tsx": $route68,
    "./routes/instructor/courses/[slug]/index.tsx": $route69,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route70,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route71,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route72,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route73,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route74,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route75,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route76,
    "./routes/instructor/courses/[slug]/pictures.ts": $route77,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route78,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route79,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route80,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route81,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route82,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route83,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route84,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route85,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route86,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route87,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route88,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route89,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route90,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route91,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route92,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route93,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route94,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route95,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route96,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route97,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route98,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route99,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route100,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route101,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route102,
    "./routes/instructor/courses/[slug]/settings.tsx": $route103,
    "./routes/instructor/courses/[slug]/statistics.tsx": $route104,
    "./routes/instructor/courses/[slug]/status.tsx": $route105,
    "./routes/instructor/courses/[slug]/students/[enrollment]/index.tsx": $route106,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/[note]/delete.ts": $route107,
    "./routes/instructor/courses/[slug]/students/[enrollment]/notes/index.ts": $route108,
    "./routes/instructor/courses/[slug]/students/[enrollment]/nudge.ts": $route109,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route110,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route111,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route112,
    "./routes/instructor/courses/[slug]/team/[member]/delete.ts": $route113,
    "./routes/instructor/courses/[slug]/team/[member]/index.ts": $route114,
    "./routes/instructor/courses/[slug]/team/index.tsx": $route115,
    "./routes/instructor/courses/import/[id].tsx": $route116,
    "./routes/instructor/courses/import/index.tsx": $route117,
    "./routes/instructor/courses/index.tsx": $route118,
    "./routes/instructor/courses/new.tsx": $route119,
    "./routes/instructor/grading/[work].tsx": $route120,
    "./routes/instructor/grading/index.tsx": $route121,
    "./routes/instructor/income/entries.tsx": $route122,
    "./routes/instructor/income/index.tsx": $route123,
    "./routes/instructor/income/statements/[month].pdf.ts": $route124,
    "./routes/instructor/index.tsx": $route125,
    "./routes/instructor/preview.ts": $route126,
    "./routes/instructors/[key].tsx": $route127,
    "./routes/invoices/[number].pdf.ts": $route128,
    "./routes/invoices/[number]/cancel.tsx": $route129,
    "./routes/invoices/[number]/check.tsx": $route130,
    "./routes/invoices/[number]/index.tsx": $route131,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route132,
    "./routes/invoices/[number]/pay.tsx": $route133,
    "./routes/language.ts": $route134,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route135,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route136,
    "./routes/learn/[slug]/certificate.tsx": $route137,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route138,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route139,
    "./routes/learn/[slug]/exercises/index.tsx": $route140,
    "./routes/learn/[slug]/index.tsx": $route141,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route142,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route143,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route144,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route145,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route146,
    "./routes/learn/[slug]/quiz/answers.ts": $route147,
    "./routes/learn/[slug]/quiz/index.ts": $route148,
    "./routes/learn/[slug]/quiz/start.ts": $route149,
    "./routes/learn/[slug]/quiz/state.ts": $route150,
    "./routes/learn/[slug]/quiz/submit.ts": $route151,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route152,
    "./routes/learn/[slug]/sessions/index.tsx": $route153,
    "./routes/login.tsx": $route154,
    "./routes/logout.ts": $route155,
    "./routes/manifest.webmanifest.ts": $route156,
    "./routes/media/[id]/card.ts": $route157,
    "./routes/media/[id]/index.ts": $route158,
    "./routes/my-courses.tsx": $route159,
    "./routes/notifications/[id].ts": $route160,
    "./routes/notifications/index.tsx": $route161,
    "./routes/notifications/unread.ts": $route162,
    "./routes/offline/[lang].tsx": $route163,
    "./routes/payment/notification.ts": $route164,
    "./routes/payment/success.tsx": $route165,
    "./routes/payments.tsx": $route166,
    "./routes/profile.tsx": $route167,
    "./routes/profile/data.json.ts": $route168,
    "./routes/profile/data.tsx": $route169,
    "./routes/profile/devices.tsx": $route170,
    "./routes/profile/instructor/credential/delete.ts": $route171,
    "./routes/profile/instructor/index.tsx": $route172,
    "./routes/profile/notifications.tsx": $route173,
    "./routes/profile/password.tsx": $route174,
    "./routes/profile/picture/delete.ts": $route175,
    "./routes/profile/picture/index.tsx": $route176,
    "./routes/profile/verify-email.ts": $route177,
    "./routes/recently-viewed/delete.ts": $route178,
    "./routes/register.tsx": $route179,
    "./routes/reset-password.tsx": $route180,
    "./routes/robots.txt.ts": $route181,
    "./routes/sitemap.xml.ts": $route182,
    "./routes/sw.js.ts": $route183,
    "./routes/theme.ts": $route184,
    "./routes/unsubscribe.tsx": $route185,
    "./routes/verify-email.tsx": $route186,
    "./routes/whatsapp/answer.ts": $route187,
    "./routes/whatsapp/status.ts": $route188,
    "./routes/wishlist/index.tsx": $route189,
    "./routes/wishlist/items/[slug]/delete.ts": $route190,
    "./routes/wishlist/items/index.ts": $route191,
  },
  islands: {
    "./islands/CartForms.tsx": $island0,
    "./islands/ForgetDrafts.tsx": $island1,
    "./islands/FormDraft.tsx": $island2,
    "./islands/GradingKeys.tsx": $island3,
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
