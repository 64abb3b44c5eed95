import axe from "axe-core";
import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { login } from "../../lib/accounts/service.ts";
import { issueToken } from "../../lib/accounts/tokens.ts";
import { closeBrowser } from "../support/browser.ts";
import { TEST_PASSWORD } from "../support/factories.ts";
import { ACCOUNT_LOOKS } from "./looks/accounts.ts";
import { AUTHORING_LOOKS } from "./looks/authoring.ts";
import { ASSISTANT_LOOKS } from "./looks/assistant.ts";
import { ASSESSMENT_LOOKS } from "./looks/assessment.ts";
import { CATALOG_LOOKS } from "./looks/catalog.ts";
import { COMMERCE_LOOKS } from "./looks/commerce.ts";
import { CHAT_LOOKS } from "./looks/chat.ts";
import { DISCOVERY_LOOKS } from "./looks/discovery.ts";
import { LEARNING_LOOKS } from "./looks/learning.ts";
import { TEACHING_LOOKS } from "./looks/teaching.ts";
import { MEDIA_LOOKS } from "./looks/media.ts";
import { NOTIFICATION_LOOKS } from "./looks/notifications.ts";
import { OFFICE_LOOKS } from "./looks/office.ts";
import { PROOF_LOOKS } from "./looks/proof.ts";
import { LIVE_LOOKS } from "./looks/live.ts";
import { SYSTEM_LOOKS } from "./looks/system.ts";
import { SALES_LOOKS } from "./looks/sales.ts";
import { type Look, NEW_INSTRUCTOR, STUDENT } from "./looks/look.ts";
import { QUIZ_EDITOR_LOOKS } from "./looks/quiz_editor.ts";
import { DESKTOP, enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

/** With `SCREENSHOTS=1` the pictures of the README are made anew. */
const README_PICTURES = Deno.env.get("SCREENSHOTS") === "1"
  ? fileURLToPath(new URL("./screenshots/", import.meta.url))
  : null;
/** With `SHOTS_DIR` every page is photographed into that folder, for people to look at. */
const SHOTS_DIR = Deno.env.get("SHOTS_DIR");

/**
 * Each page is looked at twice: light on a phone by every rule, then, without loading it again, dark on a desktop by the
 * rules that colours and widths can break. What stands in it does not change with either.
 */
const WAYS = [
  { name: "phone-light", viewport: PHONE, colorScheme: "light", rules: null },
  {
    name: "desktop-dark",
    viewport: DESKTOP,
    colorScheme: "dark",
    rules: ["color-contrast", "link-in-text-block", "scrollable-region-focusable"],
  },
] as const;
type Way = typeof WAYS[number];

const LOOKS: Look[] = [
  ...ASSESSMENT_LOOKS,
  ...ASSISTANT_LOOKS,
  ...CATALOG_LOOKS,
  ...COMMERCE_LOOKS,
  ...CHAT_LOOKS,
  ...TEACHING_LOOKS,
  ...LEARNING_LOOKS,
  ...MEDIA_LOOKS,
  ...LIVE_LOOKS,
  ...SYSTEM_LOOKS,
  ...NOTIFICATION_LOOKS,
  ...OFFICE_LOOKS,
  ...PROOF_LOOKS,
  ...QUIZ_EDITOR_LOOKS,
  ...DISCOVERY_LOOKS,
  ...ACCOUNT_LOOKS,
  ...SALES_LOOKS,
  ...AUTHORING_LOOKS,
];

/** Puts the demo's student into a course that has everything, and finishes another one for them. */
async function arrange({ deps }: Site): Promise<Record<string, string>> {
  const { db, clock } = deps;
  const now = clock.now();
  const student = await db.selectFrom("users").where("email", "=", STUDENT)
    .select("id").executeTakeFirstOrThrow();
  const { password_hash, lang, zone, created_at } = await db.selectFrom("users")
    .where("id", "=", student.id).selectAll().executeTakeFirstOrThrow();
  await login(deps, { email: STUDENT, password: TEST_PASSWORD }, {
    address: "203.0.113.7",
    userAgent: "Mozilla/5.0 (Linux; Android 10; K) Chrome/130.0.0.0 Mobile Safari/537.36",
    cookies: null,
  });
  const newcomer = await db.insertInto("users").values({
    email: NEW_INSTRUCTOR,
    name: "Pengajar Baru",
    role: "instructor",
    password_hash,
    lang,
    zone,
    phone: null,
    email_verified_at: null,
    created_at,
  }).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("instructor_profiles")
    .values({ user_id: newcomer.id, years_teaching: null, verified_at: null }).execute();
  await db.insertInto("mail_messages").values({
    key: "contoh",
    recipient: STUDENT,
    subject: "Selamat datang di TechNova Academy",
    text: "Halo Dewi,",
    html: "<p>Halo Dewi,</p>",
    created_at: now,
  }).execute();

  const lessons = await db.selectFrom("lessons")
    .innerJoin("courses", "courses.id", "lessons.course_id")
    .where("courses.status", "=", "published").where("courses.price", "=", 0)
    .select([
      "courses.id as courseId",
      "courses.slug as course",
      "lessons.id",
      "lessons.slug",
      "lessons.kind",
    ])
    .select((eb) => eb.fn<number>("length", ["lessons.body"]).as("size"))
    .execute();
  const joined = await db.selectFrom("enrollments").innerJoin(
    "courses",
    "courses.id",
    "enrollments.course_id",
  )
    .innerJoin("lessons", "lessons.course_id", "courses.id")
    .where("enrollments.user_id", "=", student.id).where("lessons.kind", "=", "meeting")
    .select(["courses.slug as course", "lessons.slug"]).executeTakeFirstOrThrow();
  const longest = (kind: string) =>
    lessons.filter((one) => one.kind === kind).toSorted((a, b) => b.size - a.size)[0];
  const text = longest("text");
  const video = longest("video");
  const finished = lessons.filter(({ course }) =>
    course === lessons.find((one) => ![text.course, video.course].includes(one.course))?.course
  );
  for (const courseId of new Set([text.courseId, video.courseId, finished[0].courseId])) {
    const enrollment = await db.insertInto("enrollments").values({
      user_id: student.id,
      course_id: courseId,
      enrolled_at: now,
      last_activity_at: now,
      last_lesson_id: null,
      completed_at: null,
    }).onConflict((conflict) =>
      conflict.columns(["user_id", "course_id"]).doUpdateSet({ status: "active" })
    ).returning("id").executeTakeFirstOrThrow();
    if (courseId !== finished[0].courseId) continue;
    const ticks = finished.map(({ id }) => ({
      enrollment_id: enrollment.id,
      lesson_id: id,
      completed_at: now,
    }));
    await db.insertInto("lesson_completions").values(ticks)
      .onConflict((conflict) => conflict.doNothing()).execute();
  }
  return {
    "RESET": `/reset-password?token=${await issueToken(deps, student.id, "reset_password")}`,
    "VERIFY": `/verify-email?token=${await issueToken(deps, newcomer.id, "verify_email")}`,
    "KIND:text": `/learn/${text.course}/${text.slug}`,
    "KIND:video": `/learn/${video.course}/${video.slug}`,
    "KIND:meeting": `/learn/${joined.course}/${joined.slug}`,
    "FINISHED": `/learn/${finished[0].course}/${finished[0].slug}`,
  };
}

/** What axe finds, each with the elements it is about. `rules`: these alone; all without them. */
async function findings(page: Page, rules: Way["rules"]): Promise<string[]> {
  return await page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // Naming the elements of what passed takes longer than finding what did not.
      resultTypes: ["violations"],
      ...(rules && { runOnly: [...rules] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`)
    );
  }, rules);
}

async function photograph(page: Page, name: string, fullPage: boolean): Promise<void> {
  if (SHOTS_DIR) await page.screenshot({ path: `${SHOTS_DIR}/${name}.png`, fullPage });
}

type PlacedLook = Look & { path: string };

/** The looks with their addresses; what a page needs is made one after the other. */
async function place(site: Site, paths: Record<string, string>): Promise<PlacedLook[]> {
  const placed: PlacedLook[] = [];
  for (const one of LOOKS) {
    const path = typeof one.path === "string" ? paths[one.path] ?? one.path : await one.path(site);
    placed.push({ ...one, path });
  }
  return placed;
}

/** Everything wrong with an open page in one of the ways to see it. */
async function judge(page: Page, { name, prepare }: PlacedLook, way: Way): Promise<string[]> {
  const where = `${name}-${way.name}`;
  await page.setViewportSize(way.viewport);
  await page.emulateMedia({ colorScheme: way.colorScheme, reducedMotion: "reduce" });
  // Old Chromium leaves traces of the other width; axe does not mind, people who look at the pictures do.
  if (SHOTS_DIR && !prepare) await page.reload();
  // The browser puts off new colours for what is out of sight, until it is laid out anew.
  await page.evaluate(() => {
    const root = document.documentElement;
    root.hidden = true;
    root.getBoundingClientRect();
    root.hidden = false;
  });
  const found = (await findings(page, way.rules)).map((text) => `${where}: ${text}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > way.viewport.width) found.push(`${where}: ${width} pixels wide`);
  await photograph(page, where, prepare === undefined || name === "register-errors");
  return found;
}

/** Everything wrong with a page. */
async function look(page: Page, one: PlacedLook): Promise<string[]> {
  const { name, path, status = 200, prepare } = one;
  const [{ viewport, colorScheme }] = WAYS;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const response = await page.goto(path);
  equal(response?.status(), status, `${name}: ${path}`);
  await prepare?.(page);
  // What was prepared may have led to another page.
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const found: string[] = [];
  for (const way of WAYS) found.push(...await judge(page, one, way));
  return found;
}

/** Photographs a page for the README, where that was asked for. */
async function takeReadmePicture(site: Site, name: string, path: string): Promise<void> {
  if (!README_PICTURES) return;
  await Deno.mkdir(README_PICTURES, { recursive: true });
  await withSitePage(site, async (page, context) => {
    await enter(site, context, STUDENT);
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: `${README_PICTURES}${name}.png` });
  });
}

Deno.test(
  { name: "axe finds nothing on any page", sanitizeOps: false, sanitizeResources: false },
  async () => {
    await withSite(async (site) => {
      // What is arranged for the looks is no sight for a catalog.
      await takeReadmePicture(site, "catalog", "/courses");
      const paths = await arrange(site);
      const looks = await place(site, paths);
      const allowErrors = [/status of (?:404|409|422)/];
      const people = [...new Set(LOOKS.map(({ as }) => as))];
      const found = await Promise.all(
        people.map((person) =>
          withSitePage(site, async (page, context) => {
            if (person) await enter(site, context, person);
            // Handing its half a megabyte to each page takes longer than a look.
            await context.addInitScript({ content: axe.source });
            const all: string[] = [];
            for (const one of looks.filter(({ as }) => as === person)) {
              all.push(...await look(page, one));
            }
            return all;
          }, { allowErrors })
        ),
      );
      ok(found.flat().length === 0, `\n${found.flat().join("\n\n")}`);
      await takeReadmePicture(site, "player", paths["KIND:text"]);
    });
    await closeBrowser();
  },
);
