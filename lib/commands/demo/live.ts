import type { Tx } from "../../database.ts";

const DAY = 24;

/** Puts a course's students into two batches, the first with a session of its own tomorrow and the week after. */
export async function insertBatches(
  tx: Tx,
  courseId: number,
  now: Temporal.Instant,
): Promise<void> {
  const day = (days: number) =>
    now.add({ hours: DAY * days }).toZonedDateTimeISO("Asia/Jakarta").toPlainDate().toString();
  const [first] = await tx.insertInto("batches").values([
    {
      course_id: courseId,
      name: "Angkatan 1",
      starts_on: day(1),
      ends_on: day(21),
      capacity: 60,
      created_at: now,
    },
    {
      course_id: courseId,
      name: "Angkatan 2",
      starts_on: day(30),
      ends_on: day(51),
      capacity: 30,
      created_at: now,
    },
  ]).returning("id").execute();
  await tx.updateTable("enrollments").set({ batch_id: first.id })
    .where("course_id", "=", courseId).execute();
  const evening = (days: number) =>
    now.toZonedDateTimeISO("Asia/Jakarta").add({ days }).withPlainTime({ hour: 16 }).toInstant();
  await tx.insertInto("live_sessions").values([1, 8].map((days) => ({
    course_id: courseId,
    batch_id: first.id,
    title: days === 1 ? "Perkenalan dan persiapan berkas" : "Klinik laporan: bawa berkas Anda",
    starts_at: evening(days),
    minutes: 60,
    meeting_url: "https://meet.example.test/angkatan-1",
    host_notes: "Mulai dengan daftar hadir, lalu tanyakan laporan yang paling merepotkan.",
    created_at: now,
  }))).execute();
  // Nobody has to be told of what was there from the beginning.
  await tx.deleteFrom("session_news").execute();
}
