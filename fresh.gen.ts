// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/courses/[slug]/enroll.ts";
import * as $route3 from "./routes/courses/[slug]/index.tsx";
import * as $route4 from "./routes/courses/index.tsx";
import * as $route5 from "./routes/dev/mail/[id]/html.ts";
import * as $route6 from "./routes/dev/mail/[id]/index.tsx";
import * as $route7 from "./routes/dev/mail/index.tsx";
import * as $route8 from "./routes/events.ts";
import * as $route9 from "./routes/forgot-password.tsx";
import * as $route10 from "./routes/healthz.ts";
import * as $route11 from "./routes/index.tsx";
import * as $route12 from "./routes/language.ts";
import * as $route13 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route14 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route15 from "./routes/learn/[slug]/index.tsx";
import * as $route16 from "./routes/login.tsx";
import * as $route17 from "./routes/logout.ts";
import * as $route18 from "./routes/media/[id].ts";
import * as $route19 from "./routes/my-courses.tsx";
import * as $route20 from "./routes/profile.tsx";
import * as $route21 from "./routes/profile/data.json.ts";
import * as $route22 from "./routes/profile/data.tsx";
import * as $route23 from "./routes/profile/devices.tsx";
import * as $route24 from "./routes/profile/password.tsx";
import * as $route25 from "./routes/profile/verify-email.ts";
import * as $route26 from "./routes/register.tsx";
import * as $route27 from "./routes/reset-password.tsx";
import * as $route28 from "./routes/robots.txt.ts";
import * as $route29 from "./routes/sitemap.xml.ts";
import * as $route30 from "./routes/theme.ts";
import * as $route31 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/courses/[slug]/enroll.ts": $route2,
    "./routes/courses/[slug]/index.tsx": $route3,
    "./routes/courses/index.tsx": $route4,
    "./routes/dev/mail/[id]/html.ts": $route5,
    "./routes/dev/mail/[id]/index.tsx": $route6,
    "./routes/dev/mail/index.tsx": $route7,
    "./routes/events.ts": $route8,
    "./routes/forgot-password.tsx": $route9,
    "./routes/healthz.ts": $route10,
    "./routes/index.tsx": $route11,
    "./routes/language.ts": $route12,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route13,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route14,
    "./routes/learn/[slug]/index.tsx": $route15,
    "./routes/login.tsx": $route16,
    "./routes/logout.ts": $route17,
    "./routes/media/[id].ts": $route18,
    "./routes/my-courses.tsx": $route19,
    "./routes/profile.tsx": $route20,
    "./routes/profile/data.json.ts": $route21,
    "./routes/profile/data.tsx": $route22,
    "./routes/profile/devices.tsx": $route23,
    "./routes/profile/password.tsx": $route24,
    "./routes/profile/verify-email.ts": $route25,
    "./routes/register.tsx": $route26,
    "./routes/reset-password.tsx": $route27,
    "./routes/robots.txt.ts": $route28,
    "./routes/sitemap.xml.ts": $route29,
    "./routes/theme.ts": $route30,
    "./routes/verify-email.tsx": $route31,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
  },
  baseUrl: import.meta.url,
};
