import { insertCertificate } from "../../certificates/queries.ts";
import { certificateCode } from "../../certificates/rules.ts";
import { findStanding } from "../../certificates/standing.ts";
import type { Tx } from "../../database.ts";

interface DemoExercise {
  name: string;
  /** Markdown. */
  description: string;
  isRequired: boolean;
}

/** The exercises of the demo's courses, open for four weeks from the seed's day. */
const EXERCISES: Readonly<Record<string, readonly DemoExercise[]>> = {
  "dasar-microsoft-word": [
    {
      name: "Surat lamaran satu halaman",
      description: `
Tulis surat lamaran kerja satu halaman untuk pekerjaan yang Anda minati.

Perhatikan hal-hal ini:

1. Kop berisi nama dan alamat Anda, memakai **gaya**, bukan spasi berulang.
2. Isi paling sedikit tiga paragraf: perkenalan, alasan, dan penutup.
3. Satu tabel kecil berisi pendidikan atau pengalaman.
4. Simpan sebagai **PDF** atau **.docx**, lalu kirim di bawah.

Instruktur menilai kerapian (40), isi (40), dan ejaan (20).
`,
      isRequired: true,
    },
  ],
};

/** Writes the exercises of a course, if the demo has any. */
export async function insertExercises(
  tx: Tx,
  course: { id: number; slug: string },
  now: Temporal.Instant,
): Promise<void> {
  const exercises = EXERCISES[course.slug];
  if (!exercises) return;
  const opensAt = now.subtract({ hours: 24 });
  await tx.insertInto("exercises").values(exercises.map(({ name, description, isRequired }) => ({
    course_id: course.id,
    name,
    description: description.trim(),
    link: null,
    opens_at: opensAt,
    closes_at: now.add({ hours: 24 * 28 }),
    is_required: isRequired,
    late_rule: "deduct" as const,
    late_percent: 10,
    late_floor: 50,
    created_at: opensAt,
    updated_at: opensAt,
  }))).execute();
}

/** Issues the certificate of somebody who has finished a course in the demo. */
export async function insertCertificateOf(
  tx: Tx,
  userId: number,
  courseId: number,
  issuedAt: Temporal.Instant,
): Promise<void> {
  const standing = await findStanding(tx, userId, courseId);
  if (!standing) return;
  const { copied } = standing;
  const code = certificateCode();
  await insertCertificate(tx, { ...copied, code, userId, courseId, issuedAt, expiresAt: null });
}
