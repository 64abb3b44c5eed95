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
import * as $route9 from "./routes/healthz.ts";
import * as $route10 from "./routes/index.tsx";
import * as $route11 from "./routes/language.ts";
import * as $route12 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route13 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route14 from "./routes/learn/[slug]/index.tsx";
import * as $route15 from "./routes/login.tsx";
import * as $route16 from "./routes/logout.ts";
import * as $route17 from "./routes/media/[id].ts";
import * as $route18 from "./routes/my-courses.tsx";
import * as $route19 from "./routes/profile.tsx";
import * as $route20 from "./routes/register.tsx";
import * as $route21 from "./routes/robots.txt.ts";
import * as $route22 from "./routes/sitemap.xml.ts";
import * as $route23 from "./routes/theme.ts";
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
    "./routes/healthz.ts": $route9,
    "./routes/index.tsx": $route10,
    "./routes/language.ts": $route11,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route12,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route13,
    "./routes/learn/[slug]/index.tsx": $route14,
    "./routes/login.tsx": $route15,
    "./routes/logout.ts": $route16,
    "./routes/media/[id].ts": $route17,
    "./routes/my-courses.tsx": $route18,
    "./routes/profile.tsx": $route19,
    "./routes/register.tsx": $route20,
    "./routes/robots.txt.ts": $route21,
    "./routes/sitemap.xml.ts": $route22,
    "./routes/theme.ts": $route23,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
  },
  baseUrl: import.meta.url,
};
