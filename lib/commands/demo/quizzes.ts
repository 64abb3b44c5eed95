import { newOptionId, type QuestionKind, type QuestionSpec } from "../../assessment/rules.ts";
import type { Tx } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";

/** A question of the demo, as its author writes it. */
interface DemoQuestion {
  kind: QuestionKind;
  prompt: string;
  explanation: string;
  points: number;
  spec: QuestionSpec;
}

/** Options with new ids; the right ones begin with a "+". */
function choices(...texts: string[]) {
  return {
    options: texts.map((text) => ({
      id: newOptionId(),
      text: text.replace(/^\+/, ""),
      right: text.startsWith("+"),
    })),
  };
}

/** Pairs as `left → right`, and options that belong to nothing. */
function pairs(matches: Readonly<Record<string, string>>, ...distractors: string[]) {
  const options = [...Object.values(matches), ...distractors]
    .map((text) => ({ id: newOptionId(), text }));
  return {
    pairs: Object.keys(matches).map((text, at) => ({
      id: newOptionId(),
      text,
      right: [options[at].id],
    })),
    options,
  };
}

const accepted = (...texts: string[]) => ({ accepted: texts.map((text) => ({ text })) });
const exactly = (value: number, tolerance = 0) => ({ accepted: [{ value, tolerance }] });

function wordQuestions(): DemoQuestion[] {
  return [
    {
      kind: "single",
      prompt: "Di tab mana Anda menemukan perintah untuk **menyisipkan tabel**?",
      explanation: "Tab **Insert** memuat semua yang disisipkan ke dalam dokumen, termasuk tabel.",
      points: 1,
      spec: choices("Home", "+Insert", "Layout", "View"),
    },
    {
      kind: "single",
      prompt:
        "Rina ingin judul bab di laporannya muncul di daftar isi otomatis. Apa yang sebaiknya ia lakukan?",
      explanation:
        "Daftar isi otomatis disusun dari gaya judul. Huruf tebal dan besar saja tidak dikenali Word sebagai judul.",
      points: 1,
      spec: choices(
        "Menebalkan judul dan memperbesar hurufnya",
        "+Memakai gaya *Heading 1* pada setiap judul bab",
        "Menulis semua judul dengan huruf kapital",
        "Memberi garis bawah pada setiap judul",
      ),
    },
    {
      kind: "single",
      prompt: "Cara paling rapi untuk memulai bab baru di halaman berikutnya adalah …",
      explanation:
        "*Page Break* tetap benar walaupun teks sebelumnya bertambah atau berkurang; deretan Enter akan bergeser.",
      points: 1,
      spec: choices(
        "menekan Enter sampai kursor turun ke halaman baru",
        "menekan spasi berulang-ulang",
        "+menyisipkan *Page Break* dengan Ctrl + Enter",
        "mengubah ukuran kertas",
      ),
    },
    {
      kind: "multiple",
      prompt: "Tindakan mana saja yang membantu agar dokumen **tidak hilang**?",
      explanation:
        "Menyimpan sejak awal, AutoSave di OneDrive, dan nama berkas yang jelas saling melengkapi. Menutup tanpa menyimpan justru membuang pekerjaan.",
      points: 2,
      spec: choices(
        "+Menyimpan dokumen sebelum mulai menulis",
        "+Menyalakan AutoSave untuk berkas di OneDrive",
        "Menutup Word tanpa menyimpan",
        "+Memberi nama berkas yang menjelaskan isinya",
      ),
    },
    {
      kind: "multiple",
      prompt: "Manakah yang merupakan **perataan paragraf** di Word?",
      explanation:
        "Perataan paragraf ada empat: kiri, tengah, kanan, dan rata kiri-kanan (*justify*). *Bold* adalah gaya huruf.",
      points: 2,
      spec: choices("+Rata kiri", "+Rata tengah", "+Rata kiri-kanan (justify)", "Bold"),
    },
    {
      kind: "truefalse",
      prompt:
        "Dokumen yang dibagikan sebagai PDF tampil sama di komputer yang tidak memiliki Word.",
      explanation:
        "PDF menyimpan tata letak dan huruf, sehingga tampilannya tetap sama di mana pun.",
      points: 1,
      spec: { right: ["true"] },
    },
    {
      kind: "truefalse",
      prompt:
        "Perintah **Find and Replace** hanya dapat mengganti satu kata setiap kali dijalankan.",
      explanation: "Dengan *Replace All*, semua kemunculan kata diganti sekaligus.",
      points: 1,
      spec: { right: ["false"] },
    },
    {
      kind: "short",
      prompt: "Tulis pintasan papan ketik untuk **menyimpan** dokumen.",
      explanation: "Ctrl + S menyimpan dokumen. Biasakan menekannya setiap beberapa menit.",
      points: 1,
      spec: accepted("Ctrl + S", "Ctrl+S", "Control + S", "Control S", "Ctrl S"),
    },
    {
      kind: "number",
      prompt:
        "Sebuah surat resmi memakai margin kiri 3 cm dan margin kanan 2,5 cm pada kertas A4 (lebar 21 cm). Berapa sentimeter lebar bidang tulisnya?",
      explanation: "21 − 3 − 2,5 = **15,5 cm**.",
      points: 2,
      spec: exactly(15.5, 0.05),
    },
    {
      kind: "matching",
      prompt: "Pasangkan pintasan papan ketik dengan kegunaannya.",
      explanation:
        "Keempatnya dipakai setiap hari. Bila tertukar, **Ctrl + Z** selalu mengembalikan langkah terakhir.",
      points: 2,
      spec: pairs({
        "Ctrl + C": "Menyalin",
        "Ctrl + V": "Menempel",
        "Ctrl + Z": "Membatalkan langkah terakhir",
        "Ctrl + B": "Menebalkan huruf",
      }, "Mencetak dokumen"),
    },
  ];
}

/** The quizzes of the demo by their course. */
const QUIZZES: Readonly<
  Record<
    string,
    { title: string; description: string; minutes: number; questions(): DemoQuestion[] }
  >
> = {
  "dasar-microsoft-word": {
    title: "Kuis akhir: Dasar Microsoft Word",
    description:
      "Sepuluh soal dari seluruh materi. Kerjakan dengan tenang; Anda boleh membuka Word sambil mengerjakan.",
    minutes: 45,
    questions: wordQuestions,
  },
};

/** Writes the final quiz of a course, if the demo has one for it; it is open from the course's publication on. */
export async function insertQuiz(
  tx: Tx,
  course: { id: number; slug: string },
  publishedAt: Temporal.Instant,
): Promise<void> {
  const quiz = QUIZZES[course.slug];
  if (!quiz) return;
  const written = { created_at: publishedAt, updated_at: publishedAt };
  const { id } = await tx.insertInto("quizzes").values({
    ...written,
    course_id: course.id,
    section_id: null,
    title: quiz.title,
    description: quiz.description,
    opens_at: publishedAt,
    closes_at: null,
    time_limit_minutes: quiz.minutes,
    pass_mark: 70,
    explanations_shown: "after_submit",
    counts_for_certificate: true,
    published_at: publishedAt,
  }).returning("id").executeTakeFirstOrThrow();
  await tx.insertInto("quiz_questions").values(
    quiz.questions().map(({ spec, ...question }, at) => ({
      ...written,
      ...question,
      quiz_id: id,
      position: at + 1,
      spec: json(spec),
      dropped_at: null,
    })),
  ).execute();
}
