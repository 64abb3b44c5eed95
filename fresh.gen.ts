// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/courses/[slug]/announcements.tsx";
import * as $route5 from "./routes/courses/[slug]/enroll.ts";
import * as $route6 from "./routes/courses/[slug]/index.tsx";
import * as $route7 from "./routes/courses/index.tsx";
import * as $route8 from "./routes/courses/suggestions.ts";
import * as $route9 from "./routes/dev/mail/[id]/html.ts";
import * as $route10 from "./routes/dev/mail/[id]/index.tsx";
import * as $route11 from "./routes/dev/mail/index.tsx";
import * as $route12 from "./routes/events.ts";
import * as $route13 from "./routes/forgot-password.tsx";
import * as $route14 from "./routes/healthz.ts";
import * as $route15 from "./routes/index.tsx";
import * as $route16 from "./routes/instructor/_middleware.ts";
import * as $route17 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route18 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route19 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route20 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route21 from "./routes/instructor/index.ts";
import * as $route22 from "./routes/instructors/[key].tsx";
import * as $route23 from "./routes/language.ts";
import * as $route24 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route25 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route26 from "./routes/learn/[slug]/index.tsx";
import * as $route27 from "./routes/login.tsx";
import * as $route28 from "./routes/logout.ts";
import * as $route29 from "./routes/manifest.webmanifest.ts";
import * as $route30 from "./routes/media/[id].ts";
import * as $route31 from "./routes/my-courses.tsx";
import * as $route32 from "./routes/notifications/[id].ts";
import * as $route33 from "./routes/notifications/index.tsx";
import * as $route34 from "./routes/notifications/unread.ts";
import * as $route35 from "./routes/offline/[lang].tsx";
import * as $route36 from "./routes/profile.tsx";
import * as $route37 from "./routes/profile/data.json.ts";
import * as $route38 from "./routes/profile/data.tsx";
import * as $route39 from "./routes/profile/devices.tsx";
import * as $route40 from "./routes/profile/notifications.tsx";
import * as $route41 from "./routes/profile/password.tsx";
import * as $route42 from "./routes/profile/verify-email.ts";
import * as $route43 from "./routes/recently-viewed/delete.ts";
import * as $route44 from "./routes/register.tsx";
import * as $route45 from "./routes/reset-password.tsx";
import * as $route46 from "./routes/robots.txt.ts";
import * as $route47 from "./routes/sitemap.xml.ts";
import * as $route48 from "./routes/sw.js.ts";
import * as $route49 from "./routes/theme.ts";
import * as $route50 from "./routes/unsubscribe.tsx";
import * as $route51 from "./routes/verify-email.tsx";
import * as $route52 from "./routes/wishlist/index.tsx";
import * as $route53 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route54 from "./routes/wishlist/items/index.ts";
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
    "./routes/courses/[slug]/announcements.tsx": $route4,
    "./routes/courses/[slug]/enroll.ts": $route5,
    "./routes/courses/[slug]/index.tsx": $route6,
    "./routes/courses/index.tsx": $route7,
    "./routes/courses/suggestions.ts": $route8,
    "./routes/dev/mail/[id]/html.ts": $route9,
    "./routes/dev/mail/[id]/index.tsx": $route10,
    "./routes/dev/mail/index.tsx": $route11,
    "./routes/events.ts": $route12,
    "./routes/forgot-password.tsx": $route13,
    "./routes/healthz.ts": $route14,
    "./routes/index.tsx": $route15,
    "./routes/instructor/_middleware.ts": $route16,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route17,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route18,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route19,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route20,
    "./routes/instructor/index.ts": $route21,
    "./routes/instructors/[key].tsx": $route22,
    "./routes/language.ts": $route23,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route24,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route25,
    "./routes/learn/[slug]/index.tsx": $route26,
    "./routes/login.tsx": $route27,
    "./routes/logout.ts": $route28,
    "./routes/manifest.webmanifest.ts": $route29,
    "./routes/media/[id].ts": $route30,
    "./routes/my-courses.tsx": $route31,
    "./routes/notifications/[id].ts": $route32,
    "./routes/notifications/index.tsx": $route33,
    "./routes/notifications/unread.ts": $route34,
    "./routes/offline/[lang].tsx": $route35,
    "./routes/profile.tsx": $route36,
    "./routes/profile/data.json.ts": $route37,
    "./routes/profile/data.tsx": $route38,
    "./routes/profile/devices.tsx": $route39,
    "./routes/profile/notifications.tsx": $route40,
    "./routes/profile/password.tsx": $route41,
    "./routes/profile/verify-email.ts": $route42,
    "./routes/recently-viewed/delete.ts": $route43,
    "./routes/register.tsx": $route44,
    "./routes/reset-password.tsx": $route45,
    "./routes/robots.txt.ts": $route46,
    "./routes/sitemap.xml.ts": $route47,
    "./routes/sw.js.ts": $route48,
    "./routes/theme.ts": $route49,
    "./routes/unsubscribe.tsx": $route50,
    "./routes/verify-email.tsx": $route51,
    "./routes/wishlist/index.tsx": $route52,
    "./routes/wishlist/items/[slug]/delete.ts": $route53,
    "./routes/wishlist/items/index.ts": $route54,
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
