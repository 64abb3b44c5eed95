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
import * as $route10 from "./routes/dev/mail/[id]/html.ts";
import * as $route11 from "./routes/dev/mail/[id]/index.tsx";
import * as $route12 from "./routes/dev/mail/index.tsx";
import * as $route13 from "./routes/events.ts";
import * as $route14 from "./routes/forgot-password.tsx";
import * as $route15 from "./routes/healthz.ts";
import * as $route16 from "./routes/index.tsx";
import * as $route17 from "./routes/instructor/_middleware.ts";
import * as $route18 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route19 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route20 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route21 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route22 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route23 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route24 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route25 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route26 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route27 from "./routes/instructor/index.ts";
import * as $route28 from "./routes/language.ts";
import * as $route29 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route30 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route31 from "./routes/learn/[slug]/index.tsx";
import * as $route32 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route33 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route34 from "./routes/login.tsx";
import * as $route35 from "./routes/logout.ts";
import * as $route36 from "./routes/media/[id].ts";
import * as $route37 from "./routes/my-courses.tsx";
import * as $route38 from "./routes/notifications/[id].ts";
import * as $route39 from "./routes/notifications/index.tsx";
import * as $route40 from "./routes/notifications/unread.ts";
import * as $route41 from "./routes/profile.tsx";
import * as $route42 from "./routes/profile/data.json.ts";
import * as $route43 from "./routes/profile/data.tsx";
import * as $route44 from "./routes/profile/devices.tsx";
import * as $route45 from "./routes/profile/notifications.tsx";
import * as $route46 from "./routes/profile/password.tsx";
import * as $route47 from "./routes/profile/verify-email.ts";
import * as $route48 from "./routes/register.tsx";
import * as $route49 from "./routes/reset-password.tsx";
import * as $route50 from "./routes/robots.txt.ts";
import * as $route51 from "./routes/sitemap.xml.ts";
import * as $route52 from "./routes/theme.ts";
import * as $route53 from "./routes/unsubscribe.tsx";
import * as $route54 from "./routes/verify-email.tsx";
import * as $route55 from "./routes/whatsapp/answer.ts";
import * as $route56 from "./routes/whatsapp/status.ts";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";

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
    "./routes/dev/mail/[id]/html.ts": $route10,
    "./routes/dev/mail/[id]/index.tsx": $route11,
    "./routes/dev/mail/index.tsx": $route12,
    "./routes/events.ts": $route13,
    "./routes/forgot-password.tsx": $route14,
    "./routes/healthz.ts": $route15,
    "./routes/index.tsx": $route16,
    "./routes/instructor/_middleware.ts": $route17,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route18,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route19,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route20,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route21,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route22,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route23,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route24,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route25,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route26,
    "./routes/instructor/index.ts": $route27,
    "./routes/language.ts": $route28,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route29,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route30,
    "./routes/learn/[slug]/index.tsx": $route31,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route32,
    "./routes/learn/[slug]/sessions/index.tsx": $route33,
    "./routes/login.tsx": $route34,
    "./routes/logout.ts": $route35,
    "./routes/media/[id].ts": $route36,
    "./routes/my-courses.tsx": $route37,
    "./routes/notifications/[id].ts": $route38,
    "./routes/notifications/index.tsx": $route39,
    "./routes/notifications/unread.ts": $route40,
    "./routes/profile.tsx": $route41,
    "./routes/profile/data.json.ts": $route42,
    "./routes/profile/data.tsx": $route43,
    "./routes/profile/devices.tsx": $route44,
    "./routes/profile/notifications.tsx": $route45,
    "./routes/profile/password.tsx": $route46,
    "./routes/profile/verify-email.ts": $route47,
    "./routes/register.tsx": $route48,
    "./routes/reset-password.tsx": $route49,
    "./routes/robots.txt.ts": $route50,
    "./routes/sitemap.xml.ts": $route51,
    "./routes/theme.ts": $route52,
    "./routes/unsubscribe.tsx": $route53,
    "./routes/verify-email.tsx": $route54,
    "./routes/whatsapp/answer.ts": $route55,
    "./routes/whatsapp/status.ts": $route56,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
  },
  baseUrl: import.meta.url,
};
