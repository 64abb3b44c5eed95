import assert from "node:assert/strict";
import type { Viewer } from "../../lib/accounts/service.ts";
import { courseOutline } from "../../lib/authoring/service.ts";
import { AppError, type MessageKey } from "../../lib/platform/errors.ts";
import type { TestDeps } from "../support/deps.ts";
import { makeCourse, makeLesson, makeSection, makeUser, type User } from "../support/factories.ts";

/** Somebody of the factories as a request knows them. */
export function viewerOf(user: User, isVerified = true): Viewer {
  const { id, name, email, role, lang, zone } = user;
  const instructorVerified = role === "instructor" && isVerified;
  const session = {
    emailVerified: true,
    instructorVerified,
    sessionId: "uji",
    picture: null,
    unread: 0,
  };
  return { id, name, email, role, lang, zone, ...session };
}

/** For `assert.rejects`: refused with these messages at these fields. */
export function refusedAt(fields: Record<string, MessageKey>) {
  return (error: unknown) => {
    assert.ok(error instanceof AppError, String(error));
    assert.deepEqual([error.code, error.fields], ["invalid", fields]);
    return true;
  };
}

/** A verified instructor. */
export async function makeAuthor(deps: TestDeps, options: Parameters<typeof makeUser>[1] = {}) {
  return viewerOf(await makeUser(deps, { role: "instructor", ...options }));
}

/** A course of two sections: `satu`, `dua` in the first, `tiga` in the second. */
export async function makeWritten(deps: TestDeps, slug = "kursus") {
  const author = await makeAuthor(deps);
  const course = await makeCourse(deps, { instructor: author, slug });
  const first = await makeSection(deps, { course, title: "Awal" });
  const second = await makeSection(deps, { course, title: "Akhir" });
  const satu = await makeLesson(deps, { section: first, slug: "satu" });
  const dua = await makeLesson(deps, { section: first, slug: "dua" });
  const tiga = await makeLesson(deps, { section: second, slug: "tiga" });
  return { author, course, first, second, satu, dua, tiga };
}

/** The course's order in one line: `Awal: satu dua | Akhir: tiga`. */
export async function orderOf(deps: TestDeps, author: Viewer, slug = "kursus"): Promise<string> {
  const { sections } = await courseOutline(deps, author, slug);
  return sections.map(({ title, lessons }) =>
    `${title}: ${lessons.map((lesson) => lesson.slug).join(" ")}`.trim()
  ).join(" | ");
}

/** The address of a part of a course. */
export const at = (id: number, slug = "kursus") => ({ slug, id: String(id) });
