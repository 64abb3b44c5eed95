// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.
import * as $route0 from "./routes/.well-known/jwks.json.ts";
import * as $route1 from "./routes/_app.tsx";
import * as $route2 from "./routes/_layout.tsx";
import * as $route3 from "./routes/admin/_middleware.ts";
import * as $route4 from "./routes/admin/certificates/[id]/reinstate.tsx";
import * as $route5 from "./routes/admin/certificates/[id]/revoke.tsx";
import * as $route6 from "./routes/admin/certificates/index.tsx";
import * as $route7 from "./routes/admin/index.ts";
import * as $route8 from "./routes/agenda.tsx";
import * as $route9 from "./routes/calendar/[token].ts";
import * as $route10 from "./routes/certificates/[code].json.ts";
import * as $route11 from "./routes/certificates/[code].jwt.ts";
import * as $route12 from "./routes/certificates/[code].pdf.ts";
import * as $route13 from "./routes/certificates/[code]/index.tsx";
import * as $route14 from "./routes/certificates/[code]/status.json.ts";
import * as $route15 from "./routes/certificates/index.tsx";
import * as $route16 from "./routes/certificates/issuer.json.ts";
import * as $route17 from "./routes/certificates/keys/[id].ts";
import * as $route18 from "./routes/courses/[slug]/announcements.tsx";
import * as $route19 from "./routes/courses/[slug]/enroll.ts";
import * as $route20 from "./routes/courses/[slug]/index.tsx";
import * as $route21 from "./routes/courses/index.tsx";
import * as $route22 from "./routes/dev/mail/[id]/html.ts";
import * as $route23 from "./routes/dev/mail/[id]/index.tsx";
import * as $route24 from "./routes/dev/mail/index.tsx";
import * as $route25 from "./routes/events.ts";
import * as $route26 from "./routes/forgot-password.tsx";
import * as $route27 from "./routes/healthz.ts";
import * as $route28 from "./routes/index.tsx";
import * as $route29 from "./routes/instructor/_middleware.ts";
import * as $route30 from "./routes/instructor/courses/[slug]/announcements.tsx";
import * as $route31 from "./routes/instructor/courses/[slug]/batches/[id]/delete.ts";
import * as $route32 from "./routes/instructor/courses/[slug]/batches/[id]/index.tsx";
import * as $route33 from "./routes/instructor/courses/[slug]/batches/new.tsx";
import * as $route34 from "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx";
import * as $route35 from "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx";
import * as $route36 from "./routes/instructor/courses/[slug]/certificates/index.tsx";
import * as $route37 from "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts";
import * as $route38 from "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx";
import * as $route39 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts";
import * as $route40 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx";
import * as $route41 from "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx";
import * as $route42 from "./routes/instructor/courses/[slug]/exercises/index.tsx";
import * as $route43 from "./routes/instructor/courses/[slug]/exercises/new.tsx";
import * as $route44 from "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx";
import * as $route45 from "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts";
import * as $route46 from "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts";
import * as $route47 from "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx";
import * as $route48 from "./routes/instructor/courses/[slug]/sessions/index.tsx";
import * as $route49 from "./routes/instructor/courses/[slug]/sessions/new.tsx";
import * as $route50 from "./routes/instructor/index.ts";
import * as $route51 from "./routes/language.ts";
import * as $route52 from "./routes/learn/[slug]/[lesson]/complete.ts";
import * as $route53 from "./routes/learn/[slug]/[lesson]/index.tsx";
import * as $route54 from "./routes/learn/[slug]/certificate.tsx";
import * as $route55 from "./routes/learn/[slug]/exercises/[id]/file.ts";
import * as $route56 from "./routes/learn/[slug]/exercises/[id]/index.tsx";
import * as $route57 from "./routes/learn/[slug]/exercises/index.tsx";
import * as $route58 from "./routes/learn/[slug]/index.tsx";
import * as $route59 from "./routes/learn/[slug]/quiz/[section]/answers.ts";
import * as $route60 from "./routes/learn/[slug]/quiz/[section]/index.ts";
import * as $route61 from "./routes/learn/[slug]/quiz/[section]/start.ts";
import * as $route62 from "./routes/learn/[slug]/quiz/[section]/state.ts";
import * as $route63 from "./routes/learn/[slug]/quiz/[section]/submit.ts";
import * as $route64 from "./routes/learn/[slug]/quiz/answers.ts";
import * as $route65 from "./routes/learn/[slug]/quiz/index.ts";
import * as $route66 from "./routes/learn/[slug]/quiz/start.ts";
import * as $route67 from "./routes/learn/[slug]/quiz/state.ts";
import * as $route68 from "./routes/learn/[slug]/quiz/submit.ts";
import * as $route69 from "./routes/learn/[slug]/sessions/[id]/join.ts";
import * as $route70 from "./routes/learn/[slug]/sessions/index.tsx";
import * as $route71 from "./routes/login.tsx";
import * as $route72 from "./routes/logout.ts";
import * as $route73 from "./routes/media/[id].ts";
import * as $route74 from "./routes/my-courses.tsx";
import * as $route75 from "./routes/notifications/[id].ts";
import * as $route76 from "./routes/notifications/index.tsx";
import * as $route77 from "./routes/notifications/unread.ts";
import * as $route78 from "./routes/profile.tsx";
import * as $route79 from "./routes/profile/data.json.ts";
import * as $route80 from "./routes/profile/data.tsx";
import * as $route81 from "./routes/profile/devices.tsx";
import * as $route82 from "./routes/profile/notifications.tsx";
import * as $route83 from "./routes/profile/password.tsx";
import * as $route84 from "./routes/profile/verify-email.ts";
import * as $route85 from "./routes/register.tsx";
import * as $route86 from "./routes/reset-password.tsx";
import * as $route87 from "./routes/robots.txt.ts";
import * as $route88 from "./routes/sitemap.xml.ts";
import * as $route89 from "./routes/theme.ts";
import * as $route90 from "./routes/unsubscribe.tsx";
import * as $route91 from "./routes/verify-email.tsx";
import * as $island0 from "./islands/LessonKeys.tsx";
import * as $island1 from "./islands/LessonVideoPlayer.tsx";
import * as $island2 from "./islands/QuizSession.tsx";
import * as $island3 from "./islands/QuizWatch.tsx";

export default {
  routes: {
    "./routes/.well-known/jwks.json.ts": $route0,
    "./routes/_app.tsx": $route1,
    "./routes/_layout.tsx": $route2,
    "./routes/admin/_middleware.ts": $route3,
    "./routes/admin/certificates/[id]/reinstate.tsx": $route4,
    "./routes/admin/certificates/[id]/revoke.tsx": $route5,
    "./routes/admin/certificates/index.tsx": $route6,
    "./routes/admin/index.ts": $route7,
    "./routes/agenda.tsx": $route8,
    "./routes/calendar/[token].ts": $route9,
    "./routes/certificates/[code].json.ts": $route10,
    "./routes/certificates/[code].jwt.ts": $route11,
    "./routes/certificates/[code].pdf.ts": $route12,
    "./routes/certificates/[code]/index.tsx": $route13,
    "./routes/certificates/[code]/status.json.ts": $route14,
    "./routes/certificates/index.tsx": $route15,
    "./routes/certificates/issuer.json.ts": $route16,
    "./routes/certificates/keys/[id].ts": $route17,
    "./routes/courses/[slug]/announcements.tsx": $route18,
    "./routes/courses/[slug]/enroll.ts": $route19,
    "./routes/courses/[slug]/index.tsx": $route20,
    "./routes/courses/index.tsx": $route21,
    "./routes/dev/mail/[id]/html.ts": $route22,
    "./routes/dev/mail/[id]/index.tsx": $route23,
    "./routes/dev/mail/index.tsx": $route24,
    "./routes/events.ts": $route25,
    "./routes/forgot-password.tsx": $route26,
    "./routes/healthz.ts": $route27,
    "./routes/index.tsx": $route28,
    "./routes/instructor/_middleware.ts": $route29,
    "./routes/instructor/courses/[slug]/announcements.tsx": $route30,
    "./routes/instructor/courses/[slug]/batches/[id]/delete.ts": $route31,
    "./routes/instructor/courses/[slug]/batches/[id]/index.tsx": $route32,
    "./routes/instructor/courses/[slug]/batches/new.tsx": $route33,
    "./routes/instructor/courses/[slug]/certificates/[id]/reinstate.tsx": $route34,
    "./routes/instructor/courses/[slug]/certificates/[id]/revoke.tsx": $route35,
    "./routes/instructor/courses/[slug]/certificates/index.tsx": $route36,
    "./routes/instructor/courses/[slug]/exercises/[id]/delete.ts": $route37,
    "./routes/instructor/courses/[slug]/exercises/[id]/index.tsx": $route38,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/file.ts": $route39,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/[work]/index.tsx": $route40,
    "./routes/instructor/courses/[slug]/exercises/[id]/submissions/index.tsx": $route41,
    "./routes/instructor/courses/[slug]/exercises/index.tsx": $route42,
    "./routes/instructor/courses/[slug]/exercises/new.tsx": $route43,
    "./routes/instructor/courses/[slug]/quiz/[quiz]/live.tsx": $route44,
    "./routes/instructor/courses/[slug]/sessions/[id]/attendance.ts": $route45,
    "./routes/instructor/courses/[slug]/sessions/[id]/cancel.ts": $route46,
    "./routes/instructor/courses/[slug]/sessions/[id]/index.tsx": $route47,
    "./routes/instructor/courses/[slug]/sessions/index.tsx": $route48,
    "./routes/instructor/courses/[slug]/sessions/new.tsx": $route49,
    "./routes/instructor/index.ts": $route50,
    "./routes/language.ts": $route51,
    "./routes/learn/[slug]/[lesson]/complete.ts": $route52,
    "./routes/learn/[slug]/[lesson]/index.tsx": $route53,
    "./routes/learn/[slug]/certificate.tsx": $route54,
    "./routes/learn/[slug]/exercises/[id]/file.ts": $route55,
    "./routes/learn/[slug]/exercises/[id]/index.tsx": $route56,
    "./routes/learn/[slug]/exercises/index.tsx": $route57,
    "./routes/learn/[slug]/index.tsx": $route58,
    "./routes/learn/[slug]/quiz/[section]/answers.ts": $route59,
    "./routes/learn/[slug]/quiz/[section]/index.ts": $route60,
    "./routes/learn/[slug]/quiz/[section]/start.ts": $route61,
    "./routes/learn/[slug]/quiz/[section]/state.ts": $route62,
    "./routes/learn/[slug]/quiz/[section]/submit.ts": $route63,
    "./routes/learn/[slug]/quiz/answers.ts": $route64,
    "./routes/learn/[slug]/quiz/index.ts": $route65,
    "./routes/learn/[slug]/quiz/start.ts": $route66,
    "./routes/learn/[slug]/quiz/state.ts": $route67,
    "./routes/learn/[slug]/quiz/submit.ts": $route68,
    "./routes/learn/[slug]/sessions/[id]/join.ts": $route69,
    "./routes/learn/[slug]/sessions/index.tsx": $route70,
    "./routes/login.tsx": $route71,
    "./routes/logout.ts": $route72,
    "./routes/media/[id].ts": $route73,
    "./routes/my-courses.tsx": $route74,
    "./routes/notifications/[id].ts": $route75,
    "./routes/notifications/index.tsx": $route76,
    "./routes/notifications/unread.ts": $route77,
    "./routes/profile.tsx": $route78,
    "./routes/profile/data.json.ts": $route79,
    "./routes/profile/data.tsx": $route80,
    "./routes/profile/devices.tsx": $route81,
    "./routes/profile/notifications.tsx": $route82,
    "./routes/profile/password.tsx": $route83,
    "./routes/profile/verify-email.ts": $route84,
    "./routes/register.tsx": $route85,
    "./routes/reset-password.tsx": $route86,
    "./routes/robots.txt.ts": $route87,
    "./routes/sitemap.xml.ts": $route88,
    "./routes/theme.ts": $route89,
    "./routes/unsubscribe.tsx": $route90,
    "./routes/verify-email.tsx": $route91,
  },
  islands: {
    "./islands/LessonKeys.tsx": $island0,
    "./islands/LessonVideoPlayer.tsx": $island1,
    "./islands/QuizSession.tsx": $island2,
    "./islands/QuizWatch.tsx": $island3,
  },
  baseUrl: import.meta.url,
};
