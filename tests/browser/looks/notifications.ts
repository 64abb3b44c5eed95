import { tell } from "../../../lib/notifications/service.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

/** Tells the demo's student two things, one of them with long names. */
async function toldPath({ deps }: Site): Promise<string> {
  const { id } = await deps.db.selectFrom("users").select("id").where("email", "=", STUDENT)
    .executeTakeFirstOrThrow();
  await tell(deps, [id], {
    kind: "graded",
    key: "contoh-nilai",
    details: { course: "Dasar Microsoft Word", title: "Surat lamaran", grade: 85 },
    path: "/my-courses",
  });
  await tell(deps, [id], {
    kind: "announcement",
    key: "contoh-pengumuman",
    details: {
      course: "Kelas Intensif Excel untuk Staf Keuangan dan Administrasi Kantor",
      title: "Ruang pertemuan pekan depan dipindah ke tautan yang baru",
    },
    path: "/courses/kelas-intensif-excel/announcements",
  });
  return "/notifications";
}

/** Pages of this domain. */
export const NOTIFICATION_LOOKS: Look[] = [
  { name: "notifications", path: toldPath, as: STUDENT },
  { name: "preferences", path: "/profile/notifications", as: STUDENT },
  { name: "unsubscribe-bad-link", path: "/unsubscribe?token=palsu", status: 422 },
  {
    name: "announcements",
    path: "/courses/kelas-intensif-excel/announcements",
    as: STUDENT,
  },
  {
    name: "announcements-of-instructor",
    path: "/instructor/courses/kelas-intensif-excel/announcements",
    as: "instruktur@demo.test",
  },
];
