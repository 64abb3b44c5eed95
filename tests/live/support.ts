import type { TestDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";

/** An instructor's form for a session on 1 December 2026, 09.00 to 10.30 in their zone. */
export const FORM = {
  title: "Tabel pivot",
  starts_at: "2026-12-01T09:00",
  ends_at: "2026-12-01T10:30",
  meeting_url: "https://meet.example.test/pivot",
  host_notes: "Siapkan berkas contoh.",
  recording_url: "",
  batch: "",
};

/** A course with its host (in WITA) and two students (in WIB and WIT). */
export async function makeClass(deps: TestDeps) {
  const host = await makeUser(deps, { role: "instructor", zone: "Asia/Makassar" });
  const course = await makeCourse(deps, {
    instructor: host,
    slug: "kelas-excel",
    title: "Kelas Excel",
  });
  const [siti, budi] = [
    await makeUser(deps, { name: "Siti", zone: "Asia/Jakarta" }),
    await makeUser(deps, { name: "Budi", zone: "Asia/Jayapura" }),
  ];
  for (const user of [siti, budi]) await enroll(deps, { user, course });
  const asHost = { id: host.id, role: "instructor", zone: "Asia/Makassar" } as const;
  const as = (user: { id: number }) =>
    ({ id: user.id, role: "student", zone: "Asia/Jakarta" }) as const;
  return { host: asHost, owner: host, course, siti, budi, as };
}
