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
import * as $route9 from "./routes/calendar/[token].ts";
import * as $route10 from "./routes/certificates/[code].json.ts";
import * as $route11 from "./routes/certificates/[code].jwt.ts";
import * as $route12 from "./routes/certificates/[code].pdf.ts";
import * as $route13 from "./routes/certificates/[code]/index.tsx";
import * as $route14 from "./routes/certificates/[code]/status.json.ts";
import * as $route15 from "./routes/certificates/index.tsx";
import * as $route16 from "./routes/certificates/issuer.json.ts";
import * as $route17 from "./routes/certificates/keys/[id].ts";
import * as $route18 from "./routes/courses/[slug]/announcements.tsx";
import * as $route19 from "./routes/courses/[slug]/enroll.ts";
import * as $route20 from "./routes/courses/[slug]/index.tsx";
import * as $route21 from "./routes/courses/index.tsx";
import * as $route22 from "./routes/courses/suggestions.ts";
import * as $route23 from "./routes/dev/mail/[id]/html.ts";
import * as $route24 from "./routes/dev/mail/[id]/index.tsx";
import * as $route25 from "./routes/dev/mail/index.tsx";
import * as $route26 from "./routes/events.ts";
import * as $route27 from "./routes/forgot-password.tsx";
import * as $route28 from "./routes/healthz.ts";
import * as $route29 from "./routes/index.tsx";
import * as $route30 from "./routes/instructor/_middleware.ts";
import * as $route31 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route32 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route33 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route34 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route35 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route36 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route38 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route39 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route40 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route41 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route42 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route43 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route46 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route47 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route48 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route49 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route50 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route51 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route52 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route53 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route54 from "./routes/instructor/index.ts";
import * as $route55 from "./routes/instructors/[key].tsx";
import * as $route56 from "./routes/language.ts";
import * as $route57 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route58 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route59 from "./routes/learn/[slug]/certificate.tsx";
import * as $route60 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route61 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route62 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route63 from "./routes/learn/[slug]/index.tsx";
import * as $route64 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route65 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route66 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route67 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route68 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route69 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route70 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route71 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route72 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route73 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route74 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route75 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route76 from "./routes/login.tsx";
import * as $route77 from "./routes/logout.ts";
import * as $route78 from "./routes/manifest.webmanifest.ts";
import * as $route79 from "./routes/media/[id].ts";
import * as $route80 from "./routes/my-courses.tsx";
import * as $route81 from "./routes/notifications/[id].ts";
import * as $route82 from "./routes/notifications/index.tsx";
import * as $route83 from "./routes/notifications/unread.ts";
import * as $route84 from "./routes/offline/[lang].tsx";
import * as $route85 from "./routes/profile.tsx";
import * as $route86 from "./routes/profile/data.json.ts";
import * as $route87 from "./routes/profile/data.tsx";
import * as $route88 from "./routes/profile/devices.tsx";
import * as $route89 from "./routes/profile/notifications.tsx";
import * as $route90 from "./routes/profile/password.tsx";
import * as $route91 from "./routes/profile/verify-email.ts";
import * as $route92 from "./routes/recently-viewed/delete.ts";
import * as $route93 from "./routes/register.tsx";
import * as $route94 from "./routes/reset-password.tsx";
import * as $route95 from "./routes/robots.txt.ts";
import * as $route96 from "./routes/sitemap.xml.ts";
import * as $route97 from "./routes/sw.js.ts";
import * as $route98 from "./routes/theme.ts";
import * as $route99 from "./routes/unsubscribe.tsx";
import * as $route100 from "./routes/verify-email.tsx";
import * as $route101 from "./routes/wishlist/index.tsx";
import * as $route102 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route103 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/QuizSession.tsx";
import * as $island3 from "./islands/QuizWatch.tsx";
import * as $island4 from "./islands/RecentCourses.tsx";
import * as $island5 from "./islands/SearchSuggestions.tsx";
import * as $island6 from "./islands/SeenCourse.tsx";
import * as $island7 from "./islands/WishForms.tsx";

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
    "./routes/calendar/[token].ts": $route9,
    "./routes/certificates/[code].json.ts": $route10,
    "./routes/certificates/[code].jwt.ts": $route11,
    "./routes/certificates/[code].pdf.ts": $route12,
    "./routes/certificates/[code]/index.tsx": $route13,
    "./routes/certificates/[code]/status.json.ts": $route14,
    "./routes/certificates/index.tsx": $route15,
    "./routes/certificates/issuer.json.ts": $route16,
    "./routes/certificates/keys/[id].ts": $route17,
    "./routes/courses/[slug]/announcements.tsx": $route18,
    "./routes/courses/[slug]/enroll.ts": $route19,
    "./routes/courses/[slug]/index.tsx": $route20,
    "./routes/courses/index.tsx": $route21,
    "./routes/courses/suggestions.ts": $route22,
    "./routes/dev/mail/[id]/html.ts": $route23,
    "./routes/dev/mail/[id]/index.tsx": $route24,
    "./routes/dev/mail/index.tsx": $route25,
    "./routes/events.ts": $route26,
    "./routes/forgot-password.tsx": $route27,
    "./routes/healthz.ts": $route28,
    "./routes/index.tsx": $route29,
    "./routes/instructor/_middleware.ts": $route30,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route31,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route32,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route33,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route34,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route35,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route36,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route37,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route38,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route39,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route40,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route41,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route42,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route43,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route44,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route45,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route46,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route47,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route48,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route49,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route50,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route51,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route52,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route53,
    "./routes/instructor/index.ts": $route54,
    "./routes/instructors/[key].tsx": $route55,
    "./routes/language.ts": $route56,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route57,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route58,
    "./routes/learn/[slug]/certificate.tsx": $route59,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route60,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route61,
    "./routes/learn/[slug]/exercises/index.tsx": $route62,
    "./routes/learn/[slug]/index.tsx": $route63,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route64,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route65,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route66,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route67,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route68,
    "./routes/learn/[slug]/quiz/answers.ts": $route69,
    "./routes/learn/[slug]/quiz/index.ts": $route70,
    "./routes/learn/[slug]/quiz/start.ts": $route71,
    "./routes/learn/[slug]/quiz/state.ts": $route72,
    "./routes/learn/[slug]/quiz/submit.ts": $route73,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route74,
    "./routes/learn/[slug]/sessions/index.tsx": $route75,
    "./routes/login.tsx": $route76,
    "./routes/logout.ts": $route77,
    "./routes/manifest.webmanifest.ts": $route78,
    "./routes/media/[id].ts": $route79,
    "./routes/my-courses.tsx": $route80,
    "./routes/notifications/[id].ts": $route81,
    "./routes/notifications/index.tsx": $route82,
    "./routes/notifications/unread.ts": $route83,
    "./routes/offline/[lang].tsx": $route84,
    "./routes/profile.tsx": $route85,
    "./routes/profile/data.json.ts": $route86,
    "./routes/profile/data.tsx": $route87,
    "./routes/profile/devices.tsx": $route88,
    "./routes/profile/notifications.tsx": $route89,
    "./routes/profile/password.tsx": $route90,
    "./routes/profile/verify-email.ts": $route91,
    "./routes/recently-viewed/delete.ts": $route92,
    "./routes/register.tsx": $route93,
    "./routes/reset-password.tsx": $route94,
    "./routes/robots.txt.ts": $route95,
    "./routes/sitemap.xml.ts": $route96,
    "./routes/sw.js.ts": $route97,
    "./routes/theme.ts": $route98,
    "./routes/unsubscribe.tsx": $route99,
    "./routes/verify-email.tsx": $route100,
    "./routes/wishlist/index.tsx": $route101,
    "./routes/wishlist/items/[slug]/delete.ts": $route102,
    "./routes/wishlist/items/index.ts": $route103,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/QuizSession.tsx": $island2,
    "./islands/QuizWatch.tsx": $island3,
    "./islands/RecentCourses.tsx": $island4,
    "./islands/SearchSuggestions.tsx": $island5,
    "./islands/SeenCourse.tsx": $island6,
    "./islands/WishForms.tsx": $island7,
  },
  baseUrl: import.meta.url,
};
