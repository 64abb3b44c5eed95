// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/courses/[slug]/enroll.ts";
import * as $route5 from "./routes/courses/[slug]/index.tsx";
import * as $route6 from "./routes/courses/index.tsx";
import * as $route7 from "./routes/courses/suggestions.ts";
import * as $route8 from "./routes/dev/mail/[id]/html.ts";
import * as $route9 from "./routes/dev/mail/[id]/index.tsx";
import * as $route10 from "./routes/dev/mail/index.tsx";
import * as $route11 from "./routes/events.ts";
import * as $route12 from "./routes/forgot-password.tsx";
import * as $route13 from "./routes/healthz.ts";
import * as $route14 from "./routes/index.tsx";
import * as $route15 from "./routes/instructor/_middleware.ts";
import * as $route16 from "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx";
import * as $route17 from "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts";
import * as $route18 from "./routes/instructor/courses/[slug]/students/index.tsx";
import * as $route19 from "./routes/instructor/index.ts";
import * as $route20 from "./routes/instructors/[key].tsx";
import * as $route21 from "./routes/language.ts";
import * as $route22 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route23 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route24 from "./routes/learn/[slug]/index.tsx";
import * as $route25 from "./routes/login.tsx";
import * as $route26 from "./routes/logout.ts";
import * as $route27 from "./routes/manifest.webmanifest.ts";
import * as $route28 from "./routes/media/[id].ts";
import * as $route29 from "./routes/my-courses.tsx";
import * as $route30 from "./routes/offline/[lang].tsx";
import * as $route31 from "./routes/profile.tsx";
import * as $route32 from "./routes/profile/data.json.ts";
import * as $route33 from "./routes/profile/data.tsx";
import * as $route34 from "./routes/profile/devices.tsx";
import * as $route35 from "./routes/profile/password.tsx";
import * as $route36 from "./routes/profile/verify-email.ts";
import * as $route37 from "./routes/recently-viewed/delete.ts";
import * as $route38 from "./routes/register.tsx";
import * as $route39 from "./routes/reset-password.tsx";
import * as $route40 from "./routes/robots.txt.ts";
import * as $route41 from "./routes/sitemap.xml.ts";
import * as $route42 from "./routes/sw.js.ts";
import * as $route43 from "./routes/theme.ts";
import * as $route44 from "./routes/verify-email.tsx";
import * as $route45 from "./routes/wishlist/index.tsx";
import * as $route46 from "./routes/wishlist/items/[slug]/delete.ts";
import * as $route47 from "./routes/wishlist/items/index.ts";
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
    "./routes/courses/[slug]/enroll.ts": $route4,
    "./routes/courses/[slug]/index.tsx": $route5,
    "./routes/courses/index.tsx": $route6,
    "./routes/courses/suggestions.ts": $route7,
    "./routes/dev/mail/[id]/html.ts": $route8,
    "./routes/dev/mail/[id]/index.tsx": $route9,
    "./routes/dev/mail/index.tsx": $route10,
    "./routes/events.ts": $route11,
    "./routes/forgot-password.tsx": $route12,
    "./routes/healthz.ts": $route13,
    "./routes/index.tsx": $route14,
    "./routes/instructor/_middleware.ts": $route15,
    "./routes/instructor/courses/[slug]/students/[enrollment]/remove.tsx": $route16,
    "./routes/instructor/courses/[slug]/students/[enrollment]/restore.ts": $route17,
    "./routes/instructor/courses/[slug]/students/index.tsx": $route18,
    "./routes/instructor/index.ts": $route19,
    "./routes/instructors/[key].tsx": $route20,
    "./routes/language.ts": $route21,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route22,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route23,
    "./routes/learn/[slug]/index.tsx": $route24,
    "./routes/login.tsx": $route25,
    "./routes/logout.ts": $route26,
    "./routes/manifest.webmanifest.ts": $route27,
    "./routes/media/[id].ts": $route28,
    "./routes/my-courses.tsx": $route29,
    "./routes/offline/[lang].tsx": $route30,
    "./routes/profile.tsx": $route31,
    "./routes/profile/data.json.ts": $route32,
    "./routes/profile/data.tsx": $route33,
    "./routes/profile/devices.tsx": $route34,
    "./routes/profile/password.tsx": $route35,
    "./routes/profile/verify-email.ts": $route36,
    "./routes/recently-viewed/delete.ts": $route37,
    "./routes/register.tsx": $route38,
    "./routes/reset-password.tsx": $route39,
    "./routes/robots.txt.ts": $route40,
    "./routes/sitemap.xml.ts": $route41,
    "./routes/sw.js.ts": $route42,
    "./routes/theme.ts": $route43,
    "./routes/verify-email.tsx": $route44,
    "./routes/wishlist/index.tsx": $route45,
    "./routes/wishlist/items/[slug]/delete.ts": $route46,
    "./routes/wishlist/items/index.ts": $route47,
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
