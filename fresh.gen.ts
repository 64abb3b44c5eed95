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
import * as $route23 from "./routes/assistant/clear.ts";
import * as $route24 from "./routes/assistant/index.tsx";
import * as $route25 from "./routes/assistant/messages.tsx";
import * as $route26 from "./routes/attachments/[id].ts";
import * as $route27 from "./routes/calendar/[token].ts";
import * as $route28 from "./routes/cart/coupon.tsx";
import * as $route29 from "./routes/cart/index.tsx";
import * as $route30 from "./routes/cart/items/[slug]/delete.ts";
import * as $route31 from "./routes/cart/items/index.tsx";
import * as $route32 from "./routes/certificates/[code].json.ts";
import * as $route33 from "./routes/certificates/[code].jwt.ts";
import * as $route34 from "./routes/certificates/[code].pdf.ts";
import * as $route35 from "./routes/certificates/[code]/index.tsx";
import * as $route36 from "./routes/certificates/[code]/status.json.ts";
import * as $route37 from "./routes/certificates/index.tsx";
import * as $route38 from "./routes/certificates/issuer.json.ts";
import * as $route39 from "./routes/certificates/keys/[id].ts";
import * as $route40 from "./routes/checkout.tsx";
import * as $route41 from "./routes/courses/[slug]/announcements.tsx";
import * as $route42 from "./routes/courses/[slug]/enroll.ts";
import * as $route43 from "./routes/courses/[slug]/index.tsx";
import * as $route44 from "./routes/courses/index.tsx";
import * as $route45 from "./routes/courses/suggestions.ts";
import * as $route46 from "./routes/dev/gateway/[token].tsx";
import * as $route47 from "./routes/dev/mail/[id]/html.ts";
import * as $route48 from "./routes/dev/mail/[id]/index.tsx";
import * as $route49 from "./routes/dev/mail/index.tsx";
import * as $route50 from "./routes/dev/messages.tsx";
import * as $route51 from "./routes/events.ts";
import * as $route52 from "./routes/forgot-password.tsx";
import * as $route53 from "./routes/healthz.ts";
import * as $route54 from "./routes/help/[slug].tsx";
import * as $route55 from "./routes/help/index.tsx";
import * as $route56 from "./routes/index.tsx";
import * as $route57 from "./routes/instructor/_middleware.ts";
import * as $route58 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route59 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route60 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route61 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route63 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route64 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route65 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route66 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route67 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route68 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route69 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route70 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route71 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route72 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route73 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route74 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route75 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route76 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route77 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route78 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route79 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route80 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route81 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route82 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route83 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route84 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route85 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route86 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route87 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route88 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route89 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route90 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route91 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route92 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route93 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route94 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route95 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route96 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route97 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route98 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route99 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route100 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route101 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route102 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route103 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route104 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route105 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route106 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route107 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route108 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route109 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route110 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route111 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route112 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route113 from "./routes/instructor/courses/import/[id].tsx";
import * as $route114 from "./routes/instructor/courses/import/index.tsx";
import * as $route115 from "./routes/instructor/courses/index.tsx";
import * as $route116 from "./routes/instructor/courses/new.tsx";
import * as $route117 from "./routes/instructor/index.ts";
import * as $route118 from "./routes/instructor/preview.ts";
import * as $route119 from "./routes/instructors/[key].tsx";
import * as $route120 from "./routes/invoices/[number].pdf.ts";
import * as $route121 from "./routes/invoices/[number]/cancel.tsx";
import * as $route122 from "./routes/invoices/[number]/check.tsx";
import * as $route123 from "./routes/invoices/[number]/index.tsx";
import * as $route124 from "./routes/invoices/[number]/kuitansi.pdf.ts";
import * as $route125 from "./routes/invoices/[number]/pay.tsx";
import * as $route126 from "./routes/language.ts";
import * as $route127 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route128 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route129 from "./routes/learn/[slug]/certificate.tsx";
import * as $route130 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route131 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route132 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route133 from "./routes/learn/[slug]/index.tsx";
import * as $route134 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route135 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route136 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route137 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route138 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route139 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route140 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route141 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route142 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route143 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route144 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route145 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route146 from "./routes/login.tsx";
import * as $route147 from "./routes/logout.ts";
import * as $route148 from "./routes/manifest.webmanifest.ts";
import * as $route149 from "./routes/media/[id]/card.ts";
import * as $route150 from "./routes/media/[id]/index.ts";
import * as $route151 from "./routes/my-courses.tsx";
import * as $route152 from "./routes/notifications/[id].ts";
import * as $route153 from "./routes/notifications/index.tsx";
import * as $route154 from "./routes/notifications/unread.ts";
import * as $route155 from "./routes/offline/[lang].tsx";
import * as $route156 from "./routes/payment/notification.ts";
import * as $route157 from "./routes/payment/success.tsx";
import * as $route158 from "./routes/payments.tsx";
import * as $route159 from "./routes/profile.tsx";
import * as $route160 from "./routes/profile/data.json.ts";
import * as $route161 from "./routes/profile/data.tsx";
import * as $route162 from "./routes/profile/devices.tsx";
import * as $route163 from "./routes/profile/instructor/credential/delete.ts";
import * as $route164 from "./routes/profile/instructor/index.tsx";
import * as $route165 from "./routes/profile/notifications.tsx";
import * as $route166 from "./routes/profile/password.tsx";
import * as $route167 from "./routes/profile/picture/delete.ts";
import * as $route168 from "./routes/profile/picture/index.tsx";
import * as $route169 from "./routes/profile/verify-email.ts";
import * as $route170 from "./routes/recently-viewed/delete.ts";
import * as $route171 from "./routes/register.tsx";
import * as $route172 from "./routes/reset-password.tsx";
import * as $route173 from "./routes/robots.txt.ts";
import * as $route174 from "./routes/sitemap.xml.ts";
import * as $route175 from "./routes/sw.js.ts";
import * as $route176 from "./routes/theme.ts";
import * as $route177 from "./routes/unsubscribe.tsx";
import * as $route178 from "./routes/verify-email.tsx";
import * as $route179 from "./routes/whatsapp/answer.ts";
import * as $route180 from "./routes/whatsapp/status.ts";
import * as $route181 from "./routes/wishlist/index.tsx";
import * as $route182 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route183 from "./routes/wishlist/items/index.ts";
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
import * as $island15 from "./islands/SnapPopup.tsx";
import * as $island16 from "./islands/UploadProgress.tsx";
import * as $island17 from "./islands/WishForms.tsx";

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
    "./routes/assistant/clear.ts": $route23,
    "./routes/assistant/index.tsx": $route24,
    "./routes/assistant/messages.tsx": $route25,
    "./routes/attachments/[id].ts": $route26,
    "./routes/calendar/[token].ts": $route27,
    "./routes/cart/coupon.tsx": $route28,
    "./routes/cart/index.tsx": $route29,
    "./routes/cart/items/[slug]/delete.ts": $route30,
    "./routes/cart/items/index.tsx": $route31,
    "./routes/certificates/[code].json.ts": $route32,
    "./routes/certificates/[code].jwt.ts": $route33,
    "./routes/certificates/[code].pdf.ts": $route34,
    "./routes/certificates/[code]/index.tsx": $route35,
    "./routes/certificates/[code]/status.json.ts": $route36,
    "./routes/certificates/index.tsx": $route37,
    "./routes/certificates/issuer.json.ts": $route38,
    "./routes/certificates/keys/[id].ts": $route39,
    "./routes/checkout.tsx": $route40,
    "./routes/courses/[slug]/announcements.tsx": $route41,
    "./routes/courses/[slug]/enroll.ts": $route42,
    "./routes/courses/[slug]/index.tsx": $route43,
    "./routes/courses/index.tsx": $route44,
    "./routes/courses/suggestions.ts": $route45,
    "./routes/dev/gateway/[token].tsx": $route46,
    "./routes/dev/mail/[id]/html.ts": $route47,
    "./routes/dev/mail/[id]/index.tsx": $route48,
    "./routes/dev/mail/index.tsx": $route49,
    "./routes/dev/messages.tsx": $route50,
    "./routes/events.ts": $route51,
    "./routes/forgot-password.tsx": $route52,
    "./routes/healthz.ts": $route53,
    "./routes/help/[slug].tsx": $route54,
    "./routes/help/index.tsx": $route55,
    "./routes/index.tsx": $route56,
    "./routes/instructor/_middleware.ts": $route57,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route58,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route59,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route60,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route61,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route62,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route63,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route64,
    "./routes/instructor/courses/[slug]/delete.ts": $route65,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route66,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route67,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route68,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route69,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route70,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route71,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route72,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route73,
    "./routes/instructor/courses/[slug]/index.tsx": $route74,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route75,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route76,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route77,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route78,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route79,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route80,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route81,
    "./routes/instructor/courses/[slug]/pictures.ts": $route82,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route83,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route84,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route85,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route86,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route87,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route88,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route89,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route90,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route91,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route92,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route93,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route94,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route95,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route96,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route97,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route98,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route99,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route100,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route101,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route102,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route103,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route104,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route105,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route106,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route107,
    "./routes/instructor/courses/[slug]/settings.tsx": $route108,
    "./routes/instructor/courses/[slug]/status.tsx": $route109,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route110,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route111,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route112,
    "./routes/instructor/courses/import/[id].tsx": $route113,
    "./routes/instructor/courses/import/index.tsx": $route114,
    "./routes/instructor/courses/index.tsx": $route115,
    "./routes/instructor/courses/new.tsx": $route116,
    "./routes/instructor/index.ts": $route117,
    "./routes/instructor/preview.ts": $route118,
    "./routes/instructors/[key].tsx": $route119,
    "./routes/invoices/[number].pdf.ts": $route120,
    "./routes/invoices/[number]/cancel.tsx": $route121,
    "./routes/invoices/[number]/check.tsx": $route122,
    "./routes/invoices/[number]/index.tsx": $route123,
    "./routes/invoices/[number]/kuitansi.pdf.ts": $route124,
    "./routes/invoices/[number]/pay.tsx": $route125,
    "./routes/language.ts": $route126,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route127,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route128,
    "./routes/learn/[slug]/certificate.tsx": $route129,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route130,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route131,
    "./routes/learn/[slug]/exercises/index.tsx": $route132,
    "./routes/learn/[slug]/index.tsx": $route133,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route134,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route135,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route136,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route137,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route138,
    "./routes/learn/[slug]/quiz/answers.ts": $route139,
    "./routes/learn/[slug]/quiz/index.ts": $route140,
    "./routes/learn/[slug]/quiz/start.ts": $route141,
    "./routes/learn/[slug]/quiz/state.ts": $route142,
    "./routes/learn/[slug]/quiz/submit.ts": $route143,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route144,
    "./routes/learn/[slug]/sessions/index.tsx": $route145,
    "./routes/login.tsx": $route146,
    "./routes/logout.ts": $route147,
    "./routes/manifest.webmanifest.ts": $route148,
    "./routes/media/[id]/card.ts": $route149,
    "./routes/media/[id]/index.ts": $route150,
    "./routes/my-courses.tsx": $route151,
    "./routes/notifications/[id].ts": $route152,
    "./routes/notifications/index.tsx": $route153,
    "./routes/notifications/unread.ts": $route154,
    "./routes/offline/[lang].tsx": $route155,
    "./routes/payment/notification.ts": $route156,
    "./routes/payment/success.tsx": $route157,
    "./routes/payments.tsx": $route158,
    "./routes/profile.tsx": $route159,
    "./routes/profile/data.json.ts": $route160,
    "./routes/profile/data.tsx": $route161,
    "./routes/profile/devices.tsx": $route162,
    "./routes/profile/instructor/credential/delete.ts": $route163,
    "./routes/profile/instructor/index.tsx": $route164,
    "./routes/profile/notifications.tsx": $route165,
    "./routes/profile/password.tsx": $route166,
    "./routes/profile/picture/delete.ts": $route167,
    "./routes/profile/picture/index.tsx": $route168,
    "./routes/profile/verify-email.ts": $route169,
    "./routes/recently-viewed/delete.ts": $route170,
    "./routes/register.tsx": $route171,
    "./routes/reset-password.tsx": $route172,
    "./routes/robots.txt.ts": $route173,
    "./routes/sitemap.xml.ts": $route174,
    "./routes/sw.js.ts": $route175,
    "./routes/theme.ts": $route176,
    "./routes/unsubscribe.tsx": $route177,
    "./routes/verify-email.tsx": $route178,
    "./routes/whatsapp/answer.ts": $route179,
    "./routes/whatsapp/status.ts": $route180,
    "./routes/wishlist/index.tsx": $route181,
    "./routes/wishlist/items/[slug]/delete.ts": $route182,
    "./routes/wishlist/items/index.ts": $route183,
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
    "./islands/SnapPopup.tsx": $island15,
    "./islands/UploadProgress.tsx": $island16,
    "./islands/WishForms.tsx": $island17,
  },
  baseUrl: import.meta.url,
};
