// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/courses/[slug]/announcements.tsx";
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
import * as $route16 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route17 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route18 from "./routes/instructor/index.ts";
import * as $route19 from "./routes/language.ts";
import * as $route20 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route21 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route22 from "./routes/learn/[slug]/index.tsx";
import * as $route23 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route24 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route25 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route26 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route27 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route28 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route29 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route30 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route31 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route32 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route33 from "./routes/login.tsx";
import * as $route34 from "./routes/logout.ts";
import * as $route35 from "./routes/media/[id].ts";
import * as $route36 from "./routes/my-courses.tsx";
import * as $route37 from "./routes/notifications/[id].ts";
import * as $route38 from "./routes/notifications/index.tsx";
import * as $route39 from "./routes/notifications/unread.ts";
import * as $route40 from "./routes/profile.tsx";
import * as $route41 from "./routes/profile/data.json.ts";
import * as $route42 from "./routes/profile/data.tsx";
import * as $route43 from "./routes/profile/devices.tsx";
import * as $route44 from "./routes/profile/notifications.tsx";
import * as $route45 from "./routes/profile/password.tsx";
import * as $route46 from "./routes/profile/verify-email.ts";
import * as $route47 from "./routes/register.tsx";
import * as $route48 from "./routes/reset-password.tsx";
import * as $route49 from "./routes/robots.txt.ts";
import * as $route50 from "./routes/sitemap.xml.ts";
import * as $route51 from "./routes/theme.ts";
import * as $route52 from "./routes/unsubscribe.tsx";
import * as $route53 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/QuizSession.tsx";
import * as $island3 from "./islands/QuizWatch.tsx";

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
    "./routes/dev/mail/[id]/html.ts": $route8,
    "./routes/dev/mail/[id]/index.tsx": $route9,
    "./routes/dev/mail/index.tsx": $route10,
    "./routes/events.ts": $route11,
    "./routes/forgot-password.tsx": $route12,
    "./routes/healthz.ts": $route13,
    "./routes/index.tsx": $route14,
    "./routes/instructor/_middleware.ts": $route15,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route16,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route17,
    "./routes/instructor/index.ts": $route18,
    "./routes/language.ts": $route19,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route20,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route21,
    "./routes/learn/[slug]/index.tsx": $route22,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route23,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route24,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route25,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route26,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route27,
    "./routes/learn/[slug]/quiz/answers.ts": $route28,
    "./routes/learn/[slug]/quiz/index.ts": $route29,
    "./routes/learn/[slug]/quiz/start.ts": $route30,
    "./routes/learn/[slug]/quiz/state.ts": $route31,
    "./routes/learn/[slug]/quiz/submit.ts": $route32,
    "./routes/login.tsx": $route33,
    "./routes/logout.ts": $route34,
    "./routes/media/[id].ts": $route35,
    "./routes/my-courses.tsx": $route36,
    "./routes/notifications/[id].ts": $route37,
    "./routes/notifications/index.tsx": $route38,
    "./routes/notifications/unread.ts": $route39,
    "./routes/profile.tsx": $route40,
    "./routes/profile/data.json.ts": $route41,
    "./routes/profile/data.tsx": $route42,
    "./routes/profile/devices.tsx": $route43,
    "./routes/profile/notifications.tsx": $route44,
    "./routes/profile/password.tsx": $route45,
    "./routes/profile/verify-email.ts": $route46,
    "./routes/register.tsx": $route47,
    "./routes/reset-password.tsx": $route48,
    "./routes/robots.txt.ts": $route49,
    "./routes/sitemap.xml.ts": $route50,
    "./routes/theme.ts": $route51,
    "./routes/unsubscribe.tsx": $route52,
    "./routes/verify-email.tsx": $route53,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/QuizSession.tsx": $island2,
    "./islands/QuizWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
