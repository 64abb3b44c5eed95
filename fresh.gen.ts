// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/attachments/[id].ts";
import * as $route5 from "./routes/courses/[slug]/enroll.ts";
import * as $route6 from "./routes/courses/[slug]/index.tsx";
import * as $route7 from "./routes/courses/index.tsx";
import * as $route8 from "./routes/dev/mail/[id]/html.ts";
import * as $route9 from "./routes/dev/mail/[id]/index.tsx";
import * as $route10 from "./routes/dev/mail/index.tsx";
import * as $route11 from "./routes/events.ts";
import * as $route12 from "./routes/forgot-password.tsx";
import * as $route13 from "./routes/healthz.ts";
import * as $route14 from "./routes/index.tsx";
import * as $route15 from "./routes/instructor/_middleware.ts";
import * as $route16 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route17 from "./routes/instructor/index.ts";
import * as $route18 from "./routes/language.ts";
import * as $route19 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route20 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route21 from "./routes/learn/[slug]/index.tsx";
import * as $route22 from "./routes/login.tsx";
import * as $route23 from "./routes/logout.ts";
import * as $route24 from "./routes/media/[id]/card.ts";
import * as $route25 from "./routes/media/[id]/index.ts";
import * as $route26 from "./routes/my-courses.tsx";
import * as $route27 from "./routes/profile.tsx";
import * as $route28 from "./routes/profile/data.json.ts";
import * as $route29 from "./routes/profile/data.tsx";
import * as $route30 from "./routes/profile/devices.tsx";
import * as $route31 from "./routes/profile/instructor/credential/delete.ts";
import * as $route32 from "./routes/profile/instructor/index.tsx";
import * as $route33 from "./routes/profile/password.tsx";
import * as $route34 from "./routes/profile/picture/delete.ts";
import * as $route35 from "./routes/profile/picture/index.tsx";
import * as $route36 from "./routes/profile/verify-email.ts";
import * as $route37 from "./routes/register.tsx";
import * as $route38 from "./routes/reset-password.tsx";
import * as $route39 from "./routes/robots.txt.ts";
import * as $route40 from "./routes/sitemap.xml.ts";
import * as $route41 from "./routes/theme.ts";
import * as $route42 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/FormDraft.tsx";
import * as $island1 from "./islands/LessonKeys.tsx";
import * as $island2 from "./islands/LessonVideoPlayer.tsx";
import * as $island3 from "./islands/MarkdownTools.tsx";
import * as $island4 from "./islands/OutlineDrag.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/index.ts": $route3,
    "./routes/attachments/[id].ts": $route4,
    "./routes/courses/[slug]/enroll.ts": $route5,
    "./routes/courses/[slug]/index.tsx": $route6,
    "./routes/courses/index.tsx": $route7,
    "./routes/dev/mail/[id]/html.ts": $route8,
    "./routes/dev/mail/[id]/index.tsx": $route9,
    "./routes/dev/mail/index.tsx": $route10,
    "./routes/events.ts": $route11,
    "./routes/forgot-password.tsx": $route12,
    "./routes/healthz.ts": $route13,
    "./routes/index.tsx": $route14,
    "./routes/instructor/_middleware.ts": $route15,
    "./routes/instructor/courses/[slug]/pictures.ts": $route16,
    "./routes/instructor/index.ts": $route17,
    "./routes/language.ts": $route18,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route19,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route20,
    "./routes/learn/[slug]/index.tsx": $route21,
    "./routes/login.tsx": $route22,
    "./routes/logout.ts": $route23,
    "./routes/media/[id]/card.ts": $route24,
    "./routes/media/[id]/index.ts": $route25,
    "./routes/my-courses.tsx": $route26,
    "./routes/profile.tsx": $route27,
    "./routes/profile/data.json.ts": $route28,
    "./routes/profile/data.tsx": $route29,
    "./routes/profile/devices.tsx": $route30,
    "./routes/profile/instructor/credential/delete.ts": $route31,
    "./routes/profile/instructor/index.tsx": $route32,
    "./routes/profile/password.tsx": $route33,
    "./routes/profile/picture/delete.ts": $route34,
    "./routes/profile/picture/index.tsx": $route35,
    "./routes/profile/verify-email.ts": $route36,
    "./routes/register.tsx": $route37,
    "./routes/reset-password.tsx": $route38,
    "./routes/robots.txt.ts": $route39,
    "./routes/sitemap.xml.ts": $route40,
    "./routes/theme.ts": $route41,
    "./routes/verify-email.tsx": $route42,
  },
  islands: {
    "./islands/FormDraft.tsx": $island0,
    "./islands/LessonKeys.tsx": $island1,
    "./islands/LessonVideoPlayer.tsx": $island2,
    "./islands/MarkdownTools.tsx": $island3,
    "./islands/OutlineDrag.tsx": $island4,
  },
  baseUrl: import.meta.url,
};
