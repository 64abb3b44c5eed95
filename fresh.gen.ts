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
import * as $route39 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route40 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route41 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route42 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route43 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route46 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route47 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route48 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route49 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route50 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route51 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route52 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route53 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route54 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route55 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route56 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route57 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route58 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route59 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route60 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route61 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route63 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route64 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route65 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route66 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route67 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route68 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route69 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route70 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route71 from "./routes/instructor/index.ts";
import * as $route72 from "./routes/instructors/[key].tsx";
import * as $route73 from "./routes/language.ts";
import * as $route74 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route75 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route76 from "./routes/learn/[slug]/certificate.tsx";
import * as $route77 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route78 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route79 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route80 from "./routes/learn/[slug]/index.tsx";
import * as $route81 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route82 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route83 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route84 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route85 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route86 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route87 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route88 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route89 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route90 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route91 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route92 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route93 from "./routes/login.tsx";
import * as $route94 from "./routes/logout.ts";
import * as $route95 from "./routes/manifest.webmanifest.ts";
import * as $route96 from "./routes/media/[id]/card.ts";
import * as $route97 from "./routes/media/[id]/index.ts";
import * as $route98 from "./routes/my-courses.tsx";
import * as $route99 from "./routes/notifications/[id].ts";
import * as $route100 from "./routes/notifications/index.tsx";
import * as $route101 from "./routes/notifications/unread.ts";
import * as $route102 from "./routes/offline/[lang].tsx";
import * as $route103 from "./routes/profile.tsx";
import * as $route104 from "./routes/profile/data.json.ts";
import * as $route105 from "./routes/profile/data.tsx";
import * as $route106 from "./routes/profile/devices.tsx";
import * as $route107 from "./routes/profile/notifications.tsx";
import * as $route108 from "./routes/profile/password.tsx";
import * as $route109 from "./routes/profile/verify-email.ts";
import * as $route110 from "./routes/recently-viewed/delete.ts";
import * as $route111 from "./routes/register.tsx";
import * as $route112 from "./routes/reset-password.tsx";
import * as $route113 from "./routes/robots.txt.ts";
import * as $route114 from "./routes/sitemap.xml.ts";
import * as $route115 from "./routes/sw.js.ts";
import * as $route116 from "./routes/theme.ts";
import * as $route117 from "./routes/unsubscribe.tsx";
import * as $route118 from "./routes/verify-email.tsx";
import * as $route119 from "./routes/wishlist/index.tsx";
import * as $route120 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route121 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/QuestionDrag.tsx";
import * as $island3 from "./islands/QuizSession.tsx";
import * as $island4 from "./islands/QuizWatch.tsx";
import * as $island5 from "./islands/RecentCourses.tsx";
import * as $island6 from "./islands/SearchSuggestions.tsx";
import * as $island7 from "./islands/SeenCourse.tsx";
import * as $island8 from "./islands/WishForms.tsx";

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
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route39,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route40,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route41,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route42,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route43,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route44,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route45,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route46,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route47,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route48,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route49,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route50,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route51,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route52,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route53,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route54,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route55,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route56,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route57,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route58,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route59,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route60,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route61,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route62,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route63,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route64,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route65,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route66,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route67,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route68,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route69,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route70,
    "./routes/instructor/index.ts": $route71,
    "./routes/instructors/[key].tsx": $route72,
    "./routes/language.ts": $route73,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route74,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route75,
    "./routes/learn/[slug]/certificate.tsx": $route76,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route77,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route78,
    "./routes/learn/[slug]/exercises/index.tsx": $route79,
    "./routes/learn/[slug]/index.tsx": $route80,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route81,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route82,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route83,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route84,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route85,
    "./routes/learn/[slug]/quiz/answers.ts": $route86,
    "./routes/learn/[slug]/quiz/index.ts": $route87,
    "./routes/learn/[slug]/quiz/start.ts": $route88,
    "./routes/learn/[slug]/quiz/state.ts": $route89,
    "./routes/learn/[slug]/quiz/submit.ts": $route90,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route91,
    "./routes/learn/[slug]/sessions/index.tsx": $route92,
    "./routes/login.tsx": $route93,
    "./routes/logout.ts": $route94,
    "./routes/manifest.webmanifest.ts": $route95,
    "./routes/media/[id]/card.ts": $route96,
    "./routes/media/[id]/index.ts": $route97,
    "./routes/my-courses.tsx": $route98,
    "./routes/notifications/[id].ts": $route99,
    "./routes/notifications/index.tsx": $route100,
    "./routes/notifications/unread.ts": $route101,
    "./routes/offline/[lang].tsx": $route102,
    "./routes/profile.tsx": $route103,
    "./routes/profile/data.json.ts": $route104,
    "./routes/profile/data.tsx": $route105,
    "./routes/profile/devices.tsx": $route106,
    "./routes/profile/notifications.tsx": $route107,
    "./routes/profile/password.tsx": $route108,
    "./routes/profile/verify-email.ts": $route109,
    "./routes/recently-viewed/delete.ts": $route110,
    "./routes/register.tsx": $route111,
    "./routes/reset-password.tsx": $route112,
    "./routes/robots.txt.ts": $route113,
    "./routes/sitemap.xml.ts": $route114,
    "./routes/sw.js.ts": $route115,
    "./routes/theme.ts": $route116,
    "./routes/unsubscribe.tsx": $route117,
    "./routes/verify-email.tsx": $route118,
    "./routes/wishlist/index.tsx": $route119,
    "./routes/wishlist/items/[slug]/delete.ts": $route120,
    "./routes/wishlist/items/index.ts": $route121,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/QuestionDrag.tsx": $island2,
    "./islands/QuizSession.tsx": $island3,
    "./islands/QuizWatch.tsx": $island4,
    "./islands/RecentCourses.tsx": $island5,
    "./islands/SearchSuggestions.tsx": $island6,
    "./islands/SeenCourse.tsx": $island7,
    "./islands/WishForms.tsx": $island8,
  },
  baseUrl: import.meta.url,
};
