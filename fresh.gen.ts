// deno-fmt-ignore-file
// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/.well-known/jwks.json.ts";
import * as $route1 from "./routes/_app.tsx";
import * as $route2 from "./routes/_layout.tsx";
import * as $route3 from "./routes/admin/_middleware.ts";
import * as $route4 from "./routes/admin/certificates/[id]/reinstate.tsx";
import * as $route5 from "./routes/admin/certificates/[id]/revoke.tsx";
import * as $route6 from "./routes/admin/certificates/index.tsx";
import * as $route7 from "./routes/admin/index.ts";
import * as $route8 from "./routes/agenda.tsx";
import * as $route9 from "./routes/attachments/[id].ts";
import * as $route10 from "./routes/calendar/[token].ts";
import * as $route11 from "./routes/certificates/[code].json.ts";
import * as $route12 from "./routes/certificates/[code].jwt.ts";
import * as $route13 from "./routes/certificates/[code].pdf.ts";
import * as $route14 from "./routes/certificates/[code]/index.tsx";
import * as $route15 from "./routes/certificates/[code]/status.json.ts";
import * as $route16 from "./routes/certificates/index.tsx";
import * as $route17 from "./routes/certificates/issuer.json.ts";
import * as $route18 from "./routes/certificates/keys/[id].ts";
import * as $route19 from "./routes/courses/[slug]/announcements.tsx";
import * as $route20 from "./routes/courses/[slug]/enroll.ts";
import * as $route21 from "./routes/courses/[slug]/index.tsx";
import * as $route22 from "./routes/courses/index.tsx";
import * as $route23 from "./routes/courses/suggestions.ts";
import * as $route24 from "./routes/dev/mail/[id]/html.ts";
import * as $route25 from "./routes/dev/mail/[id]/index.tsx";
import * as $route26 from "./routes/dev/mail/index.tsx";
import * as $route27 from "./routes/events.ts";
import * as $route28 from "./routes/forgot-password.tsx";
import * as $route29 from "./routes/healthz.ts";
import * as $route30 from "./routes/index.tsx";
import * as $route31 from "./routes/instructor/_middleware.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route33 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route34 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route35 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route36 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route38 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route39 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route40 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route41 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route42 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route43 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route46 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route47 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route48 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route49 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route50 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route51 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route52 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route53 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route54 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route55 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route56 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route57 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route58 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route59 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route60 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route61 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route63 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route64 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route65 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route66 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route67 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route68 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route69 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route70 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route71 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route72 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route73 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route74 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route75 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route76 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route77 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route78 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route79 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route80 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route81 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route82 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route83 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route84 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route85 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route86 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route87 from "./routes/instructor/courses/import/[id].tsx";
import * as $route88 from "./routes/instructor/courses/import/index.tsx";
import * as $route89 from "./routes/instructor/courses/index.tsx";
import * as $route90 from "./routes/instructor/courses/new.tsx";
import * as $route91 from "./routes/instructor/index.ts";
import * as $route92 from "./routes/instructor/preview.ts";
import * as $route93 from "./routes/instructors/[key].tsx";
import * as $route94 from "./routes/language.ts";
import * as $route95 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route96 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route97 from "./routes/learn/[slug]/certificate.tsx";
import * as $route98 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route99 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route100 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route101 from "./routes/learn/[slug]/index.tsx";
import * as $route102 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route103 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route104 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route105 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route106 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route107 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route108 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route109 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route110 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route111 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route112 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route113 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route114 from "./routes/login.tsx";
import * as $route115 from "./routes/logout.ts";
import * as $route116 from "./routes/manifest.webmanifest.ts";
import * as $route117 from "./routes/media/[id]/card.ts";
import * as $route118 from "./routes/media/[id]/index.ts";
import * as $route119 from "./routes/my-courses.tsx";
import * as $route120 from "./routes/notifications/[id].ts";
import * as $route121 from "./routes/notifications/index.tsx";
import * as $route122 from "./routes/notifications/unread.ts";
import * as $route123 from "./routes/offline/[lang].tsx";
import * as $route124 from "./routes/profile.tsx";
import * as $route125 from "./routes/profile/data.json.ts";
import * as $route126 from "./routes/profile/data.tsx";
import * as $route127 from "./routes/profile/devices.tsx";
import * as $route128 from "./routes/profile/instructor/credential/delete.ts";
import * as $route129 from "./routes/profile/instructor/index.tsx";
import * as $route130 from "./routes/profile/notifications.tsx";
import * as $route131 from "./routes/profile/password.tsx";
import * as $route132 from "./routes/profile/picture/delete.ts";
import * as $route133 from "./routes/profile/picture/index.tsx";
import * as $route134 from "./routes/profile/verify-email.ts";
import * as $route135 from "./routes/recently-viewed/delete.ts";
import * as $route136 from "./routes/register.tsx";
import * as $route137 from "./routes/reset-password.tsx";
import * as $route138 from "./routes/robots.txt.ts";
import * as $route139 from "./routes/sitemap.xml.ts";
import * as $route140 from "./routes/sw.js.ts";
import * as $route141 from "./routes/theme.ts";
import * as $route142 from "./routes/unsubscribe.tsx";
import * as $route143 from "./routes/verify-email.tsx";
import * as $route144 from "./routes/wishlist/index.tsx";
import * as $route145 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route146 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/ForgetDrafts.tsx";
import * as $island1 from "./islands/FormDraft.tsx";
import * as $island2 from "./islands/LessonKeys.tsx";
import * as $island3 from "./islands/LessonVideoPlayer.tsx";
import * as $island4 from "./islands/MarkdownTools.tsx";
import * as $island5 from "./islands/OutlineDrag.tsx";
import * as $island6 from "./islands/QuestionDrag.tsx";
import * as $island7 from "./islands/QuizSession.tsx";
import * as $island8 from "./islands/QuizWatch.tsx";
import * as $island9 from "./islands/RecentCourses.tsx";
import * as $island10 from "./islands/SearchSuggestions.tsx";
import * as $island11 from "./islands/SeenCourse.tsx";
import * as $island12 from "./islands/UploadProgress.tsx";
import * as $island13 from "./islands/WishForms.tsx";

export default {
  routes: {
    "./routes/.well-known/jwks.json.ts": $route0,
    "./routes/_app.tsx": $route1,
    "./routes/_layout.tsx": $route2,
    "./routes/admin/_middleware.ts": $route3,
    "./routes/admin/certificates/[id]/reinstate.tsx": $route4,
    "./routes/admin/certificates/[id]/revoke.tsx": $route5,
    "./routes/admin/certificates/index.tsx": $route6,
    "./routes/admin/index.ts": $route7,
    "./routes/agenda.tsx": $route8,
    "./routes/attachments/[id].ts": $route9,
    "./routes/calendar/[token].ts": $route10,
    "./routes/certificates/[code].json.ts": $route11,
    "./routes/certificates/[code].jwt.ts": $route12,
    "./routes/certificates/[code].pdf.ts": $route13,
    "./routes/certificates/[code]/index.tsx": $route14,
    "./routes/certificates/[code]/status.json.ts": $route15,
    "./routes/certificates/index.tsx": $route16,
    "./routes/certificates/issuer.json.ts": $route17,
    "./routes/certificates/keys/[id].ts": $route18,
    "./routes/courses/[slug]/announcements.tsx": $route19,
    "./routes/courses/[slug]/enroll.ts": $route20,
    "./routes/courses/[slug]/index.tsx": $route21,
    "./routes/courses/index.tsx": $route22,
    "./routes/courses/suggestions.ts": $route23,
    "./routes/dev/mail/[id]/html.ts": $route24,
    "./routes/dev/mail/[id]/index.tsx": $route25,
    "./routes/dev/mail/index.tsx": $route26,
    "./routes/events.ts": $route27,
    "./routes/forgot-password.tsx": $route28,
    "./routes/healthz.ts": $route29,
    "./routes/index.tsx": $route30,
    "./routes/instructor/_middleware.ts": $route31,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route32,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route33,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route34,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route35,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route36,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route37,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route38,
    "./routes/instructor/courses/[slug]/delete.ts": $route39,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route40,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route41,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route42,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route43,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route44,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route45,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route46,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route47,
    "./routes/instructor/courses/[slug]/index.tsx": $route48,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts": $route49,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route50,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route51,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route52,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route53,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route54,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route55,
    "./routes/instructor/courses/[slug]/pictures.ts": $route56,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route57,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route58,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route59,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route60,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route61,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route62,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route63,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route64,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route65,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route66,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route67,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route68,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route69,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route70,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route71,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route72,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route73,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route74,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route75,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route76,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route77,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route78,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route79,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route80,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route81,
    "./routes/instructor/courses/[slug]/settings.tsx": $route82,
    "./routes/instructor/courses/[slug]/status.tsx": $route83,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route84,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route85,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route86,
    "./routes/instructor/courses/import/[id].tsx": $route87,
    "./routes/instructor/courses/import/index.tsx": $route88,
    "./routes/instructor/courses/index.tsx": $route89,
    "./routes/instructor/courses/new.tsx": $route90,
    "./routes/instructor/index.ts": $route91,
    "./routes/instructor/preview.ts": $route92,
    "./routes/instructors/[key].tsx": $route93,
    "./routes/language.ts": $route94,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route95,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route96,
    "./routes/learn/[slug]/certificate.tsx": $route97,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route98,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route99,
    "./routes/learn/[slug]/exercises/index.tsx": $route100,
    "./routes/learn/[slug]/index.tsx": $route101,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route102,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route103,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route104,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route105,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route106,
    "./routes/learn/[slug]/quiz/answers.ts": $route107,
    "./routes/learn/[slug]/quiz/index.ts": $route108,
    "./routes/learn/[slug]/quiz/start.ts": $route109,
    "./routes/learn/[slug]/quiz/state.ts": $route110,
    "./routes/learn/[slug]/quiz/submit.ts": $route111,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route112,
    "./routes/learn/[slug]/sessions/index.tsx": $route113,
    "./routes/login.tsx": $route114,
    "./routes/logout.ts": $route115,
    "./routes/manifest.webmanifest.ts": $route116,
    "./routes/media/[id]/card.ts": $route117,
    "./routes/media/[id]/index.ts": $route118,
    "./routes/my-courses.tsx": $route119,
    "./routes/notifications/[id].ts": $route120,
    "./routes/notifications/index.tsx": $route121,
    "./routes/notifications/unread.ts": $route122,
    "./routes/offline/[lang].tsx": $route123,
    "./routes/profile.tsx": $route124,
    "./routes/profile/data.json.ts": $route125,
    "./routes/profile/data.tsx": $route126,
    "./routes/profile/devices.tsx": $route127,
    "./routes/profile/instructor/credential/delete.ts": $route128,
    "./routes/profile/instructor/index.tsx": $route129,
    "./routes/profile/notifications.tsx": $route130,
    "./routes/profile/password.tsx": $route131,
    "./routes/profile/picture/delete.ts": $route132,
    "./routes/profile/picture/index.tsx": $route133,
    "./routes/profile/verify-email.ts": $route134,
    "./routes/recently-viewed/delete.ts": $route135,
    "./routes/register.tsx": $route136,
    "./routes/reset-password.tsx": $route137,
    "./routes/robots.txt.ts": $route138,
    "./routes/sitemap.xml.ts": $route139,
    "./routes/sw.js.ts": $route140,
    "./routes/theme.ts": $route141,
    "./routes/unsubscribe.tsx": $route142,
    "./routes/verify-email.tsx": $route143,
    "./routes/wishlist/index.tsx": $route144,
    "./routes/wishlist/items/[slug]/delete.ts": $route145,
    "./routes/wishlist/items/index.ts": $route146,
  },
  islands: {
    "./islands/ForgetDrafts.tsx": $island0,
    "./islands/FormDraft.tsx": $island1,
    "./islands/LessonKeys.tsx": $island2,
    "./islands/LessonVideoPlayer.tsx": $island3,
    "./islands/MarkdownTools.tsx": $island4,
    "./islands/OutlineDrag.tsx": $island5,
    "./islands/QuestionDrag.tsx": $island6,
    "./islands/QuizSession.tsx": $island7,
    "./islands/QuizWatch.tsx": $island8,
    "./islands/RecentCourses.tsx": $island9,
    "./islands/SearchSuggestions.tsx": $island10,
    "./islands/SeenCourse.tsx": $island11,
    "./islands/UploadProgress.tsx": $island12,
    "./islands/WishForms.tsx": $island13,
  },
  baseUrl: import.meta.url,
};
