import type { Tx } from "../../database.ts";
import { ADMIN, STUDENT } from "./people.ts";
import { idOf, type Ids } from "./rows.ts";

/** Who says it: the student who asks, or who answers; when, and perhaps with a course as a card. */
interface Line {
  from: "customer" | "staff";
  /** Minutes before the last line of the conversation. */
  before: number;
  text: string;
  card?: string;
}

interface Talk {
  /** Null: with the academy's desk. */
  course: string | null;
  customer: string;
  staff: string;
  state: "waiting" | "active" | "closed";
  /** When its last line was written: so many days ago at half past nine in Jakarta; null: some minutes ago. */
  daysAgo: number | null;
  lines: readonly Line[];
}

const TALKS: readonly Talk[] = [
  {
    course: null,
    customer: STUDENT.email,
    staff: ADMIN.email,
    state: "active",
    daysAgo: 1,
    lines: [
      {
        from: "customer",
        before: 20,
        text: "Selamat pagi, Kak. Saya sudah ikut Kelas Intensif Excel. Kalau saya berhalangan " +
          "hadir di sesi pertama, apakah ada rekamannya?",
      },
      {
        from: "staff",
        before: 14,
        text: "Selamat pagi, Bu Dewi. Setiap sesi langsung direkam, dan rekamannya muncul di " +
          "halaman sesi paling lambat keesokan harinya. Jadi Ibu tetap dapat mengikutinya.",
      },
      {
        from: "customer",
        before: 11,
        text: "Syukurlah. Satu lagi: rumus SUMIF dan VLOOKUP saya masih sering keliru. " +
          "Sebaiknya belajar dari mana dulu, ya?",
      },
      {
        from: "staff",
        before: 6,
        text: "Kami sarankan kursus ini untuk pemanasan; bagian rumusnya dijelaskan pelan-pelan " +
          "dengan contoh laporan penjualan.",
        card: "excel-dari-nol",
      },
      {
        from: "customer",
        before: 0,
        text: "Terima kasih banyak, sangat membantu.",
      },
    ],
  },
  {
    course: "powerpoint-memukau",
    customer: "budi.hartono@demo.test",
    staff: "instruktur@demo.test",
    state: "waiting",
    daysAgo: null,
    lines: [
      {
        from: "customer",
        before: 0,
        text: "Halo Bu Rina, apakah templat presentasi di bagian ketiga boleh saya pakai untuk " +
          "rapat kantor?",
      },
    ],
  },
  {
    course: null,
    customer: "fitri.handayani@demo.test",
    staff: ADMIN.email,
    state: "closed",
    daysAgo: 6,
    lines: [
      {
        from: "customer",
        before: 11,
        text: "Nama di sertifikat saya kurang satu huruf. Bagaimana cara memperbaikinya?",
      },
      {
        from: "staff",
        before: 0,
        text: "Silakan perbaiki nama Anda di halaman Profil, lalu unduh sertifikatnya sekali " +
          "lagi. Nomor sertifikatnya tetap sama.",
      },
    ],
  },
];

function endOf({ daysAgo }: Talk, now: Temporal.Instant): Temporal.Instant {
  if (daysAgo === null) return now.subtract({ minutes: 18 });
  return now.toZonedDateTimeISO("Asia/Jakarta").subtract({ days: daysAgo })
    .withPlainTime({ hour: 9, minute: 30 }).toInstant();
}

/** Writes conversations of the support chat: one of the demo's student, one that waits, one that is over. */
export async function insertTalks(
  tx: Tx,
  ids: { people: Ids; courses: Ids },
  now: Temporal.Instant,
): Promise<void> {
  for (const talk of TALKS) {
    const customerId = idOf(ids.people, talk.customer);
    const staffId = idOf(ids.people, talk.staff);
    const end = endOf(talk, now);
    const at = ({ before }: Line) => end.subtract({ minutes: before });
    const roomId = crypto.randomUUID();
    await tx.insertInto("chat_rooms").values({
      id: roomId,
      customer_id: customerId,
      course_id: talk.course === null ? null : idOf(ids.courses, talk.course),
      assignee_id: talk.state === "waiting" ? null : staffId,
      waiting_since: null,
      last_message_id: null,
      last_message_at: null,
      created_at: at(talk.lines[0]),
    }).execute();
    const messages = await tx.insertInto("chat_messages").values(talk.lines.map((line) => ({
      room_id: roomId,
      sender_id: line.from === "customer" ? customerId : staffId,
      side: line.from,
      client_id: crypto.randomUUID(),
      text: line.text,
      course_id: line.card ? idOf(ids.courses, line.card) : null,
      media_id: null,
      created_at: at(line),
      deleted_at: null,
    }))).returning(["id", "side", "created_at"]).execute();
    const newest = messages[messages.length - 1];
    await tx.updateTable("chat_rooms").set({
      state: talk.state,
      waiting_since: talk.state === "waiting" ? messages[0].created_at : null,
      last_message_id: newest.id,
      last_message_at: newest.created_at,
      customer_read_id: newest.id,
      staff_read_id: talk.state === "waiting" ? 0 : newest.id,
    }).where("id", "=", roomId).execute();
  }
}
