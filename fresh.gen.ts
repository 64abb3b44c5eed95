// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/agenda.tsx";
import * as $route5 from "./routes/attachments/[id].ts";
import * as $route6 from "./routes/calendar/[token].ts";
import * as $route7 from "./routes/courses/[slug]/announcements.tsx";
import * as $route8 from "./routes/courses/[slug]/enroll.ts";
import * as $route9 from "./routes/courses/[slug]/index.tsx";
import * as $route10 from "./routes/courses/index.tsx";
import * as $route11 from "./routes/courses/suggestions.ts";
import * as $route12 from "./routes/dev/mail/[id]/html.ts";
import * as $route13 from "./routes/dev/mail/[id]/index.tsx";
import * as $route14 from "./routes/dev/mail/index.tsx";
import * as $route15 from "./routes/events.ts";
import * as $route16 from "./routes/forgot-password.tsx";
import * as $route17 from "./routes/healthz.ts";
import * as $route18 from "./routes/index.tsx";
import * as $route19 from "./routes/instructor/_middleware.ts";
import * as $route20 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route21 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route22 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route23 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route24 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route25 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route26 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route27 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route28 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route29 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route30 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route31 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route33 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route34 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route35 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route36 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route38 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route39 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route40 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route41 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route42 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route43 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route46 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route47 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route48 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route49 from "./routes/instructor/index.ts";
import * as $route50 from "./routes/instructors/[key].tsx";
import * as $route51 from "./routes/language.ts";
import * as $route52 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route53 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route54 from "./routes/learn/[slug]/index.tsx";
import * as $route55 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route56 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route57 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route58 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route59 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route60 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route61 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route62 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route63 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route64 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route65 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route66 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route67 from "./routes/login.tsx";
import * as $route68 from "./routes/logout.ts";
import * as $route69 from "./routes/manifest.webmanifest.ts";
import * as $route70 from "./routes/media/[id]/card.ts";
import * as $route71 from "./routes/media/[id]/index.ts";
import * as $route72 from "./routes/my-courses.tsx";
import * as $route73 from "./routes/notifications/[id].ts";
import * as $route74 from "./routes/notifications/index.tsx";
import * as $route75 from "./routes/notifications/unread.ts";
import * as $route76 from "./routes/offline/[lang].tsx";
import * as $route77 from "./routes/profile.tsx";
import * as $route78 from "./routes/profile/data.json.ts";
import * as $route79 from "./routes/profile/data.tsx";
import * as $route80 from "./routes/profile/devices.tsx";
import * as $route81 from "./routes/profile/notifications.tsx";
import * as $route82 from "./routes/profile/password.tsx";
import * as $route83 from "./routes/profile/verify-email.ts";
import * as $route84 from "./routes/recently-viewed/delete.ts";
import * as $route85 from "./routes/register.tsx";
import * as $route86 from "./routes/reset-password.tsx";
import * as $route87 from "./routes/robots.txt.ts";
import * as $route88 from "./routes/sitemap.xml.ts";
import * as $route89 from "./routes/sw.js.ts";
import * as $route90 from "./routes/theme.ts";
import * as $route91 from "./routes/unsubscribe.tsx";
import * as $route92 from "./routes/verify-email.tsx";
import * as $route93 from "./routes/wishlist/index.tsx";
import * as $route94 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route95 from "./routes/wishlist/items/index.ts";
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
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/index.ts": $route3,
    "./routes/agenda.tsx": $route4,
    "./routes/attachments/[id].ts": $route5,
    "./routes/calendar/[token].ts": $route6,
    "./routes/courses/[slug]/announcements.tsx": $route7,
    "./routes/courses/[slug]/enroll.ts": $route8,
    "./routes/courses/[slug]/index.tsx": $route9,
    "./routes/courses/index.tsx": $route10,
    "./routes/courses/suggestions.ts": $route11,
    "./routes/dev/mail/[id]/html.ts": $route12,
    "./routes/dev/mail/[id]/index.tsx": $route13,
    "./routes/dev/mail/index.tsx": $route14,
    "./routes/events.ts": $route15,
    "./routes/forgot-password.tsx": $route16,
    "./routes/healthz.ts": $route17,
    "./routes/index.tsx": $route18,
    "./routes/instructor/_middleware.ts": $route19,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route20,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route21,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route22,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route23,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route24,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route25,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route26,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route27,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route28,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route29,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route30,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route31,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route32,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route33,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route34,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route35,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route36,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route37,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route38,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route39,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route40,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route41,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route42,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route43,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route44,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route45,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route46,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route47,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route48,
    "./routes/instructor/index.ts": $route49,
    "./routes/instructors/[key].tsx": $route50,
    "./routes/language.ts": $route51,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route52,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route53,
    "./routes/learn/[slug]/index.tsx": $route54,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route55,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route56,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route57,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route58,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route59,
    "./routes/learn/[slug]/quiz/answers.ts": $route60,
    "./routes/learn/[slug]/quiz/index.ts": $route61,
    "./routes/learn/[slug]/quiz/start.ts": $route62,
    "./routes/learn/[slug]/quiz/state.ts": $route63,
    "./routes/learn/[slug]/quiz/submit.ts": $route64,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route65,
    "./routes/learn/[slug]/sessions/index.tsx": $route66,
    "./routes/login.tsx": $route67,
    "./routes/logout.ts": $route68,
    "./routes/manifest.webmanifest.ts": $route69,
    "./routes/media/[id]/card.ts": $route70,
    "./routes/media/[id]/index.ts": $route71,
    "./routes/my-courses.tsx": $route72,
    "./routes/notifications/[id].ts": $route73,
    "./routes/notifications/index.tsx": $route74,
    "./routes/notifications/unread.ts": $route75,
    "./routes/offline/[lang].tsx": $route76,
    "./routes/profile.tsx": $route77,
    "./routes/profile/data.json.ts": $route78,
    "./routes/profile/data.tsx": $route79,
    "./routes/profile/devices.tsx": $route80,
    "./routes/profile/notifications.tsx": $route81,
    "./routes/profile/password.tsx": $route82,
    "./routes/profile/verify-email.ts": $route83,
    "./routes/recently-viewed/delete.ts": $route84,
    "./routes/register.tsx": $route85,
    "./routes/reset-password.tsx": $route86,
    "./routes/robots.txt.ts": $route87,
    "./routes/sitemap.xml.ts": $route88,
    "./routes/sw.js.ts": $route89,
    "./routes/theme.ts": $route90,
    "./routes/unsubscribe.tsx": $route91,
    "./routes/verify-email.tsx": $route92,
    "./routes/wishlist/index.tsx": $route93,
    "./routes/wishlist/items/[slug]/delete.ts": $route94,
    "./routes/wishlist/items/index.ts": $route95,
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
