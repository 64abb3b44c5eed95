// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/agenda.tsx";
import * as $route5 from "./routes/calendar/[token].ts";
import * as $route6 from "./routes/courses/[slug]/announcements.tsx";
import * as $route7 from "./routes/courses/[slug]/enroll.ts";
import * as $route8 from "./routes/courses/[slug]/index.tsx";
import * as $route9 from "./routes/courses/index.tsx";
import * as $route10 from "./routes/courses/suggestions.ts";
import * as $route11 from "./routes/dev/mail/[id]/html.ts";
import * as $route12 from "./routes/dev/mail/[id]/index.tsx";
import * as $route13 from "./routes/dev/mail/index.tsx";
import * as $route14 from "./routes/events.ts";
import * as $route15 from "./routes/forgot-password.tsx";
import * as $route16 from "./routes/healthz.ts";
import * as $route17 from "./routes/index.tsx";
import * as $route18 from "./routes/instructor/_middleware.ts";
import * as $route19 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route20 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route21 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route22 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route23 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route24 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route25 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route26 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route27 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route28 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route29 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route30 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route31 from "./routes/instructor/index.ts";
import * as $route32 from "./routes/instructors/[key].tsx";
import * as $route33 from "./routes/language.ts";
import * as $route34 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route35 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route36 from "./routes/learn/[slug]/index.tsx";
import * as $route37 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route38 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route39 from "./routes/login.tsx";
import * as $route40 from "./routes/logout.ts";
import * as $route41 from "./routes/manifest.webmanifest.ts";
import * as $route42 from "./routes/media/[id].ts";
import * as $route43 from "./routes/my-courses.tsx";
import * as $route44 from "./routes/notifications/[id].ts";
import * as $route45 from "./routes/notifications/index.tsx";
import * as $route46 from "./routes/notifications/unread.ts";
import * as $route47 from "./routes/offline/[lang].tsx";
import * as $route48 from "./routes/profile.tsx";
import * as $route49 from "./routes/profile/data.json.ts";
import * as $route50 from "./routes/profile/data.tsx";
import * as $route51 from "./routes/profile/devices.tsx";
import * as $route52 from "./routes/profile/notifications.tsx";
import * as $route53 from "./routes/profile/password.tsx";
import * as $route54 from "./routes/profile/verify-email.ts";
import * as $route55 from "./routes/recently-viewed/delete.ts";
import * as $route56 from "./routes/register.tsx";
import * as $route57 from "./routes/reset-password.tsx";
import * as $route58 from "./routes/robots.txt.ts";
import * as $route59 from "./routes/sitemap.xml.ts";
import * as $route60 from "./routes/sw.js.ts";
import * as $route61 from "./routes/theme.ts";
import * as $route62 from "./routes/unsubscribe.tsx";
import * as $route63 from "./routes/verify-email.tsx";
import * as $route64 from "./routes/whatsapp/answer.ts";
import * as $route65 from "./routes/whatsapp/status.ts";
import * as $route66 from "./routes/wishlist/index.tsx";
import * as $route67 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route68 from "./routes/wishlist/items/index.ts";
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
    "./routes/agenda.tsx": $route4,
    "./routes/calendar/[token].ts": $route5,
    "./routes/courses/[slug]/announcements.tsx": $route6,
    "./routes/courses/[slug]/enroll.ts": $route7,
    "./routes/courses/[slug]/index.tsx": $route8,
    "./routes/courses/index.tsx": $route9,
    "./routes/courses/suggestions.ts": $route10,
    "./routes/dev/mail/[id]/html.ts": $route11,
    "./routes/dev/mail/[id]/index.tsx": $route12,
    "./routes/dev/mail/index.tsx": $route13,
    "./routes/events.ts": $route14,
    "./routes/forgot-password.tsx": $route15,
    "./routes/healthz.ts": $route16,
    "./routes/index.tsx": $route17,
    "./routes/instructor/_middleware.ts": $route18,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route19,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route20,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route21,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route22,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route23,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route24,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route25,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route26,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route27,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route28,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route29,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route30,
    "./routes/instructor/index.ts": $route31,
    "./routes/instructors/[key].tsx": $route32,
    "./routes/language.ts": $route33,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route34,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route35,
    "./routes/learn/[slug]/index.tsx": $route36,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route37,
    "./routes/learn/[slug]/sessions/index.tsx": $route38,
    "./routes/login.tsx": $route39,
    "./routes/logout.ts": $route40,
    "./routes/manifest.webmanifest.ts": $route41,
    "./routes/media/[id].ts": $route42,
    "./routes/my-courses.tsx": $route43,
    "./routes/notifications/[id].ts": $route44,
    "./routes/notifications/index.tsx": $route45,
    "./routes/notifications/unread.ts": $route46,
    "./routes/offline/[lang].tsx": $route47,
    "./routes/profile.tsx": $route48,
    "./routes/profile/data.json.ts": $route49,
    "./routes/profile/data.tsx": $route50,
    "./routes/profile/devices.tsx": $route51,
    "./routes/profile/notifications.tsx": $route52,
    "./routes/profile/password.tsx": $route53,
    "./routes/profile/verify-email.ts": $route54,
    "./routes/recently-viewed/delete.ts": $route55,
    "./routes/register.tsx": $route56,
    "./routes/reset-password.tsx": $route57,
    "./routes/robots.txt.ts": $route58,
    "./routes/sitemap.xml.ts": $route59,
    "./routes/sw.js.ts": $route60,
    "./routes/theme.ts": $route61,
    "./routes/unsubscribe.tsx": $route62,
    "./routes/verify-email.tsx": $route63,
    "./routes/whatsapp/answer.ts": $route64,
    "./routes/whatsapp/status.ts": $route65,
    "./routes/wishlist/index.tsx": $route66,
    "./routes/wishlist/items/[slug]/delete.ts": $route67,
    "./routes/wishlist/items/index.ts": $route68,
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
