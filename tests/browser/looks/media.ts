import type { Page } from "playwright-core";
import { importUpload, requireOwnCourse } from "../../../lib/authoring/service.ts";
import { addAttachment } from "../../../lib/media/service.ts";
import { smallCourse } from "../../authoring/folders.ts";
import { zipOf } from "../../authoring/archives.ts";
import { tinyGif } from "../../support/pictures.ts";
import type { Site } from "../site.ts";
import { type Look, NEW_INSTRUCTOR, STUDENT } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";

async function personOf({ deps }: Site, email: string) {
  return await deps.db.selectFrom("users").select(["id", "role"]).where("email", "=", email)
    .executeTakeFirstOrThrow();
}

/** Imports a folder that leaves something to remark upon. */
async function importSomething(site: Site): Promise<string> {
  const files = {
    ...smallCourse({ cover: tinyGif(1), inside: tinyGif(2) }),
    "2.2 Kuis.md": "# Kuis\n",
    "3.1 Hama.md": "Tanpa judul, dengan [tautan](ke/mana-mana.html) dan ![gambar](hilang.png).\n",
    "catatan-pribadi-yang-namanya-panjang-sekali-dan-tidak-bernomor.md": "x",
  };
  const upload = { name: "kebun.zip", bytes: await zipOf(files) };
  const values = { category: "microsoft-office" };
  const { db } = site.deps;
  const category = await db.selectFrom("categories").select("slug").limit(1)
    .executeTakeFirstOrThrow();
  values.category = category.slug;
  const actor = await personOf(site, INSTRUCTOR);
  const { importId } = await importUpload(
    site.deps,
    actor,
    { values, files: { file: upload } },
    "::1",
  );
  return `/instructor/courses/import/${importId}`;
}

/** A lesson that the demo's student has, with files beside it. */
async function attachSomething(site: Site): Promise<string> {
  const { db, clock } = site.deps;
  const owner = await personOf(site, INSTRUCTOR);
  const course = await requireOwnCourse(db, { ...owner, role: "admin" }, "kelas-intensif-excel");
  const lesson = await db.selectFrom("lessons").select(["id", "slug"])
    .where("course_id", "=", course.id).where("kind", "=", "text").orderBy("id")
    .executeTakeFirstOrThrow();
  const file = { lessonId: lesson.id, courseId: course.id, ownerId: owner.id, now: clock.now() };
  const names = [
    "Latihan rumus.xlsx",
    "Daftar-harga-yang-namanya-amat-sangat-panjang-sehingga-tidak-muat-di-satu-baris-ponsel.pdf",
  ];
  for (const [at, name] of names.entries()) {
    const bytes = new Uint8Array(2_400_000 * at + 1200);
    await db.transaction().execute((tx) => addAttachment(tx, { ...file, name, bytes }));
  }
  return `/learn/${course.slug}/${lesson.slug}`;
}

async function refuse(page: Page): Promise<void> {
  await page.locator("main form.form button[type=submit]").last().click();
  await page.getByRole("alert").waitFor();
}

/** Files, pictures, bringing courses in. */
export const MEDIA_LOOKS: Look[] = [
  { name: "profile-instructor", path: "/profile", as: INSTRUCTOR },
  { name: "profile-instructor-new", path: "/profile", as: NEW_INSTRUCTOR },
  { name: "import", path: "/instructor/courses/import", as: INSTRUCTOR },
  { name: "import-refused", path: "/instructor/courses/import", as: INSTRUCTOR, prepare: refuse },
  { name: "import-report", path: importSomething, as: INSTRUCTOR },
  { name: "player-attachments", path: attachSomething, as: STUDENT },
];
