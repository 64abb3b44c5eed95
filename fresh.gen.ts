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
import * as $route24 from "./routes/instructor/courses/[slug]/delete.ts";
import * as $route25 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route26 from "./routes/instructor/courses/[slug]/index.tsx";
import * as $route27 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts";
import * as $route28 from "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx";
import * as $route29 from "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts";
import * as $route30 from "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx";
import * as $route31 from "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts";
import * as $route33 from "./routes/instructor/courses/[slug]/lessons/new.tsx";
import * as $route34 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route35 from "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts";
import * as $route36 from "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts";
import * as $route37 from "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx";
import * as $route38 from "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx";
import * as $route39 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route40 from "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts";
import * as $route41 from "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx";
import * as $route42 from "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts";
import * as $route43 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts";
import * as $route44 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts";
import * as $route46 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx";
import * as $route47 from "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx";
import * as $route48 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts";
import * as $route49 from "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx";
import * as $route50 from "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx";
import * as $route51 from "./routes/instructor/courses/[slug]/quiz/index.tsx";
import * as $route52 from "./routes/instructor/courses/[slug]/sections/[section]/delete.ts";
import * as $route53 from "./routes/instructor/courses/[slug]/sections/[section]/index.tsx";
import * as $route54 from "./routes/instructor/courses/[slug]/sections/[section]/move.ts";
import * as $route55 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route56 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route57 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route58 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route59 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route60 from "./routes/instructor/courses/[slug]/settings.tsx";
import * as $route61 from "./routes/instructor/courses/[slug]/status.tsx";
import * as $route62 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route63 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route64 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route65 from "./routes/instructor/courses/import/[id].tsx";
import * as $route66 from "./routes/instructor/courses/import/index.tsx";
import * as $route67 from "./routes/instructor/courses/index.tsx";
import * as $route68 from "./routes/instructor/courses/new.tsx";
import * as $route69 from "./routes/instructor/index.ts";
import * as $route70 from "./routes/instructor/preview.ts";
import * as $route71 from "./routes/instructors/[key].tsx";
import * as $route72 from "./routes/language.ts";
import * as $route73 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route74 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route75 from "./routes/learn/[slug]/index.tsx";
import * as $route76 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route77 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route78 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route79 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route80 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route81 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route82 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route83 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route84 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route85 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route86 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route87 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route88 from "./routes/login.tsx";
import * as $route89 from "./routes/logout.ts";
import * as $route90 from "./routes/manifest.webmanifest.ts";
import * as $route91 from "./routes/media/[id]/card.ts";
import * as $route92 from "./routes/media/[id]/index.ts";
import * as $route93 from "./routes/my-courses.tsx";
import * as $route94 from "./routes/notifications/[id].ts";
import * as $route95 from "./routes/notifications/index.tsx";
import * as $route96 from "./routes/notifications/unread.ts";
import * as $route97 from "./routes/offline/[lang].tsx";
import * as $route98 from "./routes/profile.tsx";
import * as $route99 from "./routes/profile/data.json.ts";
import * as $route100 from "./routes/profile/data.tsx";
import * as $route101 from "./routes/profile/devices.tsx";
import * as $route102 from "./routes/profile/instructor/credential/delete.ts";
import * as $route103 from "./routes/profile/instructor/index.tsx";
import * as $route104 from "./routes/profile/notifications.tsx";
import * as $route105 from "./routes/profile/password.tsx";
import * as $route106 from "./routes/profile/picture/delete.ts";
import * as $route107 from "./routes/profile/picture/index.tsx";
import * as $route108 from "./routes/profile/verify-email.ts";
import * as $route109 from "./routes/recently-viewed/delete.ts";
import * as $route110 from "./routes/register.tsx";
import * as $route111 from "./routes/reset-password.tsx";
import * as $route112 from "./routes/robots.txt.ts";
import * as $route113 from "./routes/sitemap.xml.ts";
import * as $route114 from "./routes/sw.js.ts";
import * as $route115 from "./routes/theme.ts";
import * as $route116 from "./routes/unsubscribe.tsx";
import * as $route117 from "./routes/verify-email.tsx";
import * as $route118 from "./routes/wishlist/index.tsx";
import * as $route119 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route120 from "./routes/wishlist/items/index.ts";
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
    "./routes/instructor/courses/[slug]/delete.ts": $route24,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route25,
    "./routes/instructor/courses/[slug]/index.tsx": $route26,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/[attachment]/delete.ts":
      $route27,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/attachments/index.tsx": $route28,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/delete.ts": $route29,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/index.tsx": $route30,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/move.ts": $route31,
    "./routes/instructor/courses/[slug]/lessons/[lesson]/restore.ts": $route32,
    "./routes/instructor/courses/[slug]/lessons/new.tsx": $route33,
    "./routes/instructor/courses/[slug]/pictures.ts": $route34,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/delete.ts": $route35,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/export.ts": $route36,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/import.tsx": $route37,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/index.tsx": $route38,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route39,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/order.ts": $route40,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/preview.tsx": $route41,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/publish.ts": $route42,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/delete.ts": $route43,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/index.tsx": $route44,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/move.ts": $route45,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/[question]/regrade.tsx": $route46,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/questions/new.tsx": $route47,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/export.ts": $route48,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/results/index.tsx": $route49,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/settings.tsx": $route50,
    "./routes/instructor/courses/[slug]/quiz/index.tsx": $route51,
    "./routes/instructor/courses/[slug]/sections/[section]/delete.ts": $route52,
    "./routes/instructor/courses/[slug]/sections/[section]/index.tsx": $route53,
    "./routes/instructor/courses/[slug]/sections/[section]/move.ts": $route54,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route55,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route56,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route57,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route58,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route59,
    "./routes/instructor/courses/[slug]/settings.tsx": $route60,
    "./routes/instructor/courses/[slug]/status.tsx": $route61,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route62,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route63,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route64,
    "./routes/instructor/courses/import/[id].tsx": $route65,
    "./routes/instructor/courses/import/index.tsx": $route66,
    "./routes/instructor/courses/index.tsx": $route67,
    "./routes/instructor/courses/new.tsx": $route68,
    "./routes/instructor/index.ts": $route69,
    "./routes/instructor/preview.ts": $route70,
    "./routes/instructors/[key].tsx": $route71,
    "./routes/language.ts": $route72,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route73,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route74,
    "./routes/learn/[slug]/index.tsx": $route75,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route76,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route77,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route78,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route79,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route80,
    "./routes/learn/[slug]/quiz/answers.ts": $route81,
    "./routes/learn/[slug]/quiz/index.ts": $route82,
    "./routes/learn/[slug]/quiz/start.ts": $route83,
    "./routes/learn/[slug]/quiz/state.ts": $route84,
    "./routes/learn/[slug]/quiz/submit.ts": $route85,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route86,
    "./routes/learn/[slug]/sessions/index.tsx": $route87,
    "./routes/login.tsx": $route88,
    "./routes/logout.ts": $route89,
    "./routes/manifest.webmanifest.ts": $route90,
    "./routes/media/[id]/card.ts": $route91,
    "./routes/media/[id]/index.ts": $route92,
    "./routes/my-courses.tsx": $route93,
    "./routes/notifications/[id].ts": $route94,
    "./routes/notifications/index.tsx": $route95,
    "./routes/notifications/unread.ts": $route96,
    "./routes/offline/[lang].tsx": $route97,
    "./routes/profile.tsx": $route98,
    "./routes/profile/data.json.ts": $route99,
    "./routes/profile/data.tsx": $route100,
    "./routes/profile/devices.tsx": $route101,
    "./routes/profile/instructor/credential/delete.ts": $route102,
    "./routes/profile/instructor/index.tsx": $route103,
    "./routes/profile/notifications.tsx": $route104,
    "./routes/profile/password.tsx": $route105,
    "./routes/profile/picture/delete.ts": $route106,
    "./routes/profile/picture/index.tsx": $route107,
    "./routes/profile/verify-email.ts": $route108,
    "./routes/recently-viewed/delete.ts": $route109,
    "./routes/register.tsx": $route110,
    "./routes/reset-password.tsx": $route111,
    "./routes/robots.txt.ts": $route112,
    "./routes/sitemap.xml.ts": $route113,
    "./routes/sw.js.ts": $route114,
    "./routes/theme.ts": $route115,
    "./routes/unsubscribe.tsx": $route116,
    "./routes/verify-email.tsx": $route117,
    "./routes/wishlist/index.tsx": $route118,
    "./routes/wishlist/items/[slug]/delete.ts": $route119,
    "./routes/wishlist/items/index.ts": $route120,
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
