// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/_app.tsx";
import * as $route1 from "./routes/_layout.tsx";
import * as $route2 from "./routes/admin/_middleware.ts";
import * as $route3 from "./routes/admin/index.ts";
import * as $route4 from "./routes/attachments/[id].ts";
import * as $route5 from "./routes/courses/[slug]/announcements.tsx";
import * as $route6 from "./routes/courses/[slug]/enroll.ts";
import * as $route7 from "./routes/courses/[slug]/index.tsx";
import * as $route8 from "./routes/courses/index.tsx";
import * as $route9 from "./routes/dev/mail/[id]/html.ts";
import * as $route10 from "./routes/dev/mail/[id]/index.tsx";
import * as $route11 from "./routes/dev/mail/index.tsx";
import * as $route12 from "./routes/events.ts";
import * as $route13 from "./routes/forgot-password.tsx";
import * as $route14 from "./routes/healthz.ts";
import * as $route15 from "./routes/index.tsx";
import * as $route16 from "./routes/instructor/_middleware.ts";
import * as $route17 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route18 from "./routes/instructor/courses/[slug]/export.zip.ts";
import * as $route19 from "./routes/instructor/courses/[slug]/pictures.ts";
import * as $route20 from "./routes/instructor/courses/import/[id].tsx";
import * as $route21 from "./routes/instructor/courses/import/index.tsx";
import * as $route22 from "./routes/instructor/index.ts";
import * as $route23 from "./routes/language.ts";
import * as $route24 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route25 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route26 from "./routes/learn/[slug]/index.tsx";
import * as $route27 from "./routes/login.tsx";
import * as $route28 from "./routes/logout.ts";
import * as $route29 from "./routes/media/[id]/card.ts";
import * as $route30 from "./routes/media/[id]/index.ts";
import * as $route31 from "./routes/my-courses.tsx";
import * as $route32 from "./routes/notifications/[id].ts";
import * as $route33 from "./routes/notifications/index.tsx";
import * as $route34 from "./routes/notifications/unread.ts";
import * as $route35 from "./routes/profile.tsx";
import * as $route36 from "./routes/profile/data.json.ts";
import * as $route37 from "./routes/profile/data.tsx";
import * as $route38 from "./routes/profile/devices.tsx";
import * as $route39 from "./routes/profile/instructor/credential/delete.ts";
import * as $route40 from "./routes/profile/instructor/index.tsx";
import * as $route41 from "./routes/profile/notifications.tsx";
import * as $route42 from "./routes/profile/password.tsx";
import * as $route43 from "./routes/profile/picture/delete.ts";
import * as $route44 from "./routes/profile/picture/index.tsx";
import * as $route45 from "./routes/profile/verify-email.ts";
import * as $route46 from "./routes/register.tsx";
import * as $route47 from "./routes/reset-password.tsx";
import * as $route48 from "./routes/robots.txt.ts";
import * as $route49 from "./routes/sitemap.xml.ts";
import * as $route50 from "./routes/theme.ts";
import * as $route51 from "./routes/unsubscribe.tsx";
import * as $route52 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/UploadProgress.tsx";

export default {
  routes: {
    "./routes/_app.tsx": $route0,
    "./routes/_layout.tsx": $route1,
    "./routes/admin/_middleware.ts": $route2,
    "./routes/admin/index.ts": $route3,
    "./routes/attachments/[id].ts": $route4,
    "./routes/courses/[slug]/announcements.tsx": $route5,
    "./routes/courses/[slug]/enroll.ts": $route6,
    "./routes/courses/[slug]/index.tsx": $route7,
    "./routes/courses/index.tsx": $route8,
    "./routes/dev/mail/[id]/html.ts": $route9,
    "./routes/dev/mail/[id]/index.tsx": $route10,
    "./routes/dev/mail/index.tsx": $route11,
    "./routes/events.ts": $route12,
    "./routes/forgot-password.tsx": $route13,
    "./routes/healthz.ts": $route14,
    "./routes/index.tsx": $route15,
    "./routes/instructor/_middleware.ts": $route16,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route17,
    "./routes/instructor/courses/[slug]/export.zip.ts": $route18,
    "./routes/instructor/courses/[slug]/pictures.ts": $route19,
    "./routes/instructor/courses/import/[id].tsx": $route20,
    "./routes/instructor/courses/import/index.tsx": $route21,
    "./routes/instructor/index.ts": $route22,
    "./routes/language.ts": $route23,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route24,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route25,
    "./routes/learn/[slug]/index.tsx": $route26,
    "./routes/login.tsx": $route27,
    "./routes/logout.ts": $route28,
    "./routes/media/[id]/card.ts": $route29,
    "./routes/media/[id]/index.ts": $route30,
    "./routes/my-courses.tsx": $route31,
    "./routes/notifications/[id].ts": $route32,
    "./routes/notifications/index.tsx": $route33,
    "./routes/notifications/unread.ts": $route34,
    "./routes/profile.tsx": $route35,
    "./routes/profile/data.json.ts": $route36,
    "./routes/profile/data.tsx": $route37,
    "./routes/profile/devices.tsx": $route38,
    "./routes/profile/instructor/credential/delete.ts": $route39,
    "./routes/profile/instructor/index.tsx": $route40,
    "./routes/profile/notifications.tsx": $route41,
    "./routes/profile/password.tsx": $route42,
    "./routes/profile/picture/delete.ts": $route43,
    "./routes/profile/picture/index.tsx": $route44,
    "./routes/profile/verify-email.ts": $route45,
    "./routes/register.tsx": $route46,
    "./routes/reset-password.tsx": $route47,
    "./routes/robots.txt.ts": $route48,
    "./routes/sitemap.xml.ts": $route49,
    "./routes/theme.ts": $route50,
    "./routes/unsubscribe.tsx": $route51,
    "./routes/verify-email.tsx": $route52,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/UploadProgress.tsx": $island2,
  },
  baseUrl: import.meta.url,
};
