// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/admin/system/index.tsx";
import * as $route5 from "./routes/admin/system/jobs/[id].ts";
import * as $route6 from "./routes/agenda.tsx";
import * as $route7 from "./routes/calendar/[token].ts";
import * as $route8 from "./routes/courses/[slug]/announcements.tsx";
import * as $route9 from "./routes/courses/[slug]/enroll.ts";
import * as $route10 from "./routes/courses/[slug]/index.tsx";
import * as $route11 from "./routes/courses/index.tsx";
import * as $route12 from "./routes/courses/suggestions.ts";
import * as $route13 from "./routes/dev/mail/[id]/html.ts";
import * as $route14 from "./routes/dev/mail/[id]/index.tsx";
import * as $route15 from "./routes/dev/mail/index.tsx";
import * as $route16 from "./routes/events.ts";
import * as $route17 from "./routes/forgot-password.tsx";
import * as $route18 from "./routes/healthz.ts";
import * as $route19 from "./routes/index.tsx";
import * as $route20 from "./routes/instructor/_middleware.ts";
import * as $route21 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route22 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route23 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route24 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route25 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route26 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route27 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route28 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route29 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route30 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route31 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route33 from "./routes/instructor/index.ts";
import * as $route34 from "./routes/instructors/[key].tsx";
import * as $route35 from "./routes/language.ts";
import * as $route36 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route37 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route38 from "./routes/learn/[slug]/index.tsx";
import * as $route39 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route40 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route41 from "./routes/login.tsx";
import * as $route42 from "./routes/logout.ts";
import * as $route43 from "./routes/manifest.webmanifest.ts";
import * as $route44 from "./routes/media/[id].ts";
import * as $route45 from "./routes/my-courses.tsx";
import * as $route46 from "./routes/notifications/[id].ts";
import * as $route47 from "./routes/notifications/index.tsx";
import * as $route48 from "./routes/notifications/unread.ts";
import * as $route49 from "./routes/offline/[lang].tsx";
import * as $route50 from "./routes/profile.tsx";
import * as $route51 from "./routes/profile/data.json.ts";
import * as $route52 from "./routes/profile/data.tsx";
import * as $route53 from "./routes/profile/devices.tsx";
import * as $route54 from "./routes/profile/notifications.tsx";
import * as $route55 from "./routes/profile/password.tsx";
import * as $route56 from "./routes/profile/verify-email.ts";
import * as $route57 from "./routes/recently-viewed/delete.ts";
import * as $route58 from "./routes/register.tsx";
import * as $route59 from "./routes/reset-password.tsx";
import * as $route60 from "./routes/robots.txt.ts";
import * as $route61 from "./routes/sitemap.xml.ts";
import * as $route62 from "./routes/sw.js.ts";
import * as $route63 from "./routes/theme.ts";
import * as $route64 from "./routes/unsubscribe.tsx";
import * as $route65 from "./routes/verify-email.tsx";
import * as $route66 from "./routes/whatsapp/answer.ts";
import * as $route67 from "./routes/whatsapp/status.ts";
import * as $route68 from "./routes/wishlist/index.tsx";
import * as $route69 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route70 from "./routes/wishlist/items/index.ts";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/RecentCourses.tsx";
import * as $island3 from "./islands/SearchSuggestions.tsx";
import * as $island4 from "./islands/SeenCourse.tsx";
import * as $island5 from "./islands/WishForms.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/index.ts": $route3,
    "./routes/admin/system/index.tsx": $route4,
    "./routes/admin/system/jobs/[id].ts": $route5,
    "./routes/agenda.tsx": $route6,
    "./routes/calendar/[token].ts": $route7,
    "./routes/courses/[slug]/announcements.tsx": $route8,
    "./routes/courses/[slug]/enroll.ts": $route9,
    "./routes/courses/[slug]/index.tsx": $route10,
    "./routes/courses/index.tsx": $route11,
    "./routes/courses/suggestions.ts": $route12,
    "./routes/dev/mail/[id]/html.ts": $route13,
    "./routes/dev/mail/[id]/index.tsx": $route14,
    "./routes/dev/mail/index.tsx": $route15,
    "./routes/events.ts": $route16,
    "./routes/forgot-password.tsx": $route17,
    "./routes/healthz.ts": $route18,
    "./routes/index.tsx": $route19,
    "./routes/instructor/_middleware.ts": $route20,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route21,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route22,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route23,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route24,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route25,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route26,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route27,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route28,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route29,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route30,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route31,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route32,
    "./routes/instructor/index.ts": $route33,
    "./routes/instructors/[key].tsx": $route34,
    "./routes/language.ts": $route35,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route36,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route37,
    "./routes/learn/[slug]/index.tsx": $route38,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route39,
    "./routes/learn/[slug]/sessions/index.tsx": $route40,
    "./routes/login.tsx": $route41,
    "./routes/logout.ts": $route42,
    "./routes/manifest.webmanifest.ts": $route43,
    "./routes/media/[id].ts": $route44,
    "./routes/my-courses.tsx": $route45,
    "./routes/notifications/[id].ts": $route46,
    "./routes/notifications/index.tsx": $route47,
    "./routes/notifications/unread.ts": $route48,
    "./routes/offline/[lang].tsx": $route49,
    "./routes/profile.tsx": $route50,
    "./routes/profile/data.json.ts": $route51,
    "./routes/profile/data.tsx": $route52,
    "./routes/profile/devices.tsx": $route53,
    "./routes/profile/notifications.tsx": $route54,
    "./routes/profile/password.tsx": $route55,
    "./routes/profile/verify-email.ts": $route56,
    "./routes/recently-viewed/delete.ts": $route57,
    "./routes/register.tsx": $route58,
    "./routes/reset-password.tsx": $route59,
    "./routes/robots.txt.ts": $route60,
    "./routes/sitemap.xml.ts": $route61,
    "./routes/sw.js.ts": $route62,
    "./routes/theme.ts": $route63,
    "./routes/unsubscribe.tsx": $route64,
    "./routes/verify-email.tsx": $route65,
    "./routes/whatsapp/answer.ts": $route66,
    "./routes/whatsapp/status.ts": $route67,
    "./routes/wishlist/index.tsx": $route68,
    "./routes/wishlist/items/[slug]/delete.ts": $route69,
    "./routes/wishlist/items/index.ts": $route70,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/RecentCourses.tsx": $island2,
    "./islands/SearchSuggestions.tsx": $island3,
    "./islands/SeenCourse.tsx": $island4,
    "./islands/WishForms.tsx": $island5,
  },
  baseUrl: import.meta.url,
};
