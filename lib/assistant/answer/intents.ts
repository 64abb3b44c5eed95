import type { CourseList } from "../facts/course_queries.ts";
import { understood } from "./wording.ts";

/** What a question wants to know of a course. */
export type CourseAspect =
  | "price"
  | "instructor"
  | "kind"
  | "lessons"
  | "students"
  | "level"
  | "schedule"
  | "about";

/** What a question is about, as far as its words tell. */
export interface Intent {
  aspect: CourseAspect | null;
  list: CourseList | null;
  /** Whether something is free or paid is the question, not what is free. */
  asksWhich: boolean;
  /** Slug of the help article that answers it. */
  help: string | null;
  personal: "enrollments" | "orders" | "deadlines" | null;
  /** Courses are spoken of, whichever. */
  isOnCourses: boolean;
  isGreeting: boolean;
  isThanks: boolean;
}

/** Help articles by what people ask, in the order in which they are tried. */
const HELP: [string, RegExp][] = [
  [
    "about",
    /\b(?:apa\s+(?:itu|sih)|tentang|apakah|siapa|what\s+is|who\s+(?:is|are)|about)\s+(?:technova|tech\s*nova|kalian|kami|situs\s+ini|website\s+ini|platform\s+ini|aplikasi\s+ini|this\s+(?:site|platform|website|app)|you)\b/,
  ],
  [
    "contact",
    /\b(?:nomor|no|hubungi|kontak|contact|email)\b.*\b(?:admin|whatsapp|cs|kalian|kami|tim|telepon|you|us)\b|\b(?:bicara|ngobrol|chat|talk|speak)\b.*\b(?:manusia|orang|admin|cs|human|person|someone|agent|staff)\b/,
  ],
  [
    "reset-password",
    /\b(?:lupa|reset|ganti|ubah|atur\s+ulang|forg[oe]t|forgot|change|pulihkan)\b.*\b(?:password|kata\s*sandi|sandi|pass|pw)\b|\b(?:password|kata\s*sandi|sandi)\b.*\b(?:lupa|reset|ganti|ubah|baru|hilang|salah)\b/,
  ],
  [
    "profile",
    /\b(?:hapus|menghapus|tutup|delete|close|ubah|ganti|edit|change)\b.*\b(?:akun|profil|account|profile|nama|foto|bahasa|language|email|nomor|zona)\b|\b(?:unduh|download)\b.*\bdata\b/,
  ],
  ["certificate", /\b(?:sertifikat|sertifikatnya|certificates?|piagam)\b/],
  [
    "live-sessions",
    /\b(?:sesi\s+langsung|live\s+sessions?|kelas\s+langsung|zoom|google\s*meet|meeting|kalender|calendar)\b/,
  ],
  [
    "exercises",
    /\b(?:latihan|tugas|exercises?|assignments?)\b.*\b(?:kirim|kumpul\w*|unggah|upload|submit|cara|bagaimana|gimana|how)\b|\b(?:kirim|kumpul\w*|mengumpulkan|mengirim|unggah|upload|submit)\b.*\b(?:latihan|tugas|exercises?|assignments?)\b/,
  ],
  ["quiz", /\b(?:kuis|kuisnya|quiz|quizzes|ujian|tes)\b/],
  ["coupons", /\b(?:kupon|voucher|kode\s+promo|promo|diskon|coupons?|discount)\b/],
  [
    "refunds",
    /\b(?:refund|pengembalian\s+(?:dana|uang)|uang\s+kembali|kembalikan\s+uang|batalkan\s+pesanan|membatalkan\s+pesanan|cancel\s+(?:my\s+|an\s+)?order)\b/,
  ],
  ["invoice", /\b(?:invoice|faktur|kuitansi|kwitansi|bukti\s+(?:bayar|pembayaran)|receipt)\b/],
  [
    "payment",
    /\b(?:cara|bagaimana|gimana|metode|pakai|lewat|via|how|bisa|langkah|proses)\b.*\b(?:bayar|membayar|pembayaran|dibayar|checkout|pay|payments?|beli|membeli|buy)\b|\b(?:bayar|membayar|pembayaran|checkout|pay|payment)\b.*\b(?:cara|bagaimana|gimana|metode|pakai|lewat|via|how|bisa|apa)\b|\b(?:gopay|ovo|dana|shopeepay|qris|transfer|virtual\s+account|kartu\s+kredit|alfamart|indomaret|midtrans|cicil|cicilan|mencicil|kredivo|akulaku|installments?)\b|\b(?:batas|tenggat)\s+(?:waktu\s+)?(?:pem)?bayar\w*|\b(?:udah|sudah|telah|habis)\s+(?:mem)?bayar\b|\bpembayaran\b.*\b(?:gagal|pending|belum|tertunda)\b|^(?:cara\s+|metode\s+)?(?:pembayaran|bayar|membayar|checkout|payments?)$/,
  ],
  [
    "become-instructor",
    /\b(?:jadi|menjadi|become|daftar\s+sebagai)\b.*\b(?:instruktur|pengajar|guru|instructor|teacher)\b|\b(?:cara|ingin|mau|bisa)\s+mengajar\b/,
  ],
  [
    "enroll",
    /\b(?:cara|bagaimana|gimana|how|langkah|mau|ingin|bisa)\b.*\b(?:mendaftar|daftar|ikut|mengikuti|gabung|bergabung|enrol\w*|join|masuk)\b.*\b(?:kursus\w*|kelas\w*|course\w*|class)\b|\b(?:mendaftar|daftar|enrol\w*|ikut|gabung)\b.*\b(?:kursus\w*|kelas\w*|courses?)\b/,
  ],
  [
    "register",
    /\b(?:buat|membuat|bikin|registrasi|register|sign\s*up|create|daftar|mendaftar)\b.*\b(?:akun|account)\b|\b(?:registrasi|sign\s*up)\b|\b(?:cara|bagaimana|gimana)\s+(?:mendaftar|daftar)\b/,
  ],
  [
    "login",
    /\b(?:login|log\s*in|sign\s*in|cara\s+masuk|tidak\s+bisa\s+masuk|gak\s+bisa\s+masuk|masuk\s+akun|masuk\s+ke\s+akun)\b/,
  ],
  ["progress", /\b(?:progres|kemajuan|progress|lanjut\w*\s+belajar|tandai\s+selesai)\b/],
  ["offline", /\b(?:offline|luring|tanpa\s+(?:internet|kuota|sinyal))\b/],
  ["notifications", /\b(?:notifikasi|pengingat|reminders?|notifications?|whatsapp)\b/],
  [
    "contact",
    /\b(?:hubungi|kontak|customer\s+service|cs|admin|contact|komplain|keluhan|bantuan\s+manusia|bicara\s+dengan)\b/,
  ],
];

const HOW =
  /\b(?:cara|caranya|bagaimana|gimana|gmn|how|langkah|apa\s+itu|kapan\s+bisa|syarat\w*)\b/;

const LISTS: [CourseList, RegExp][] = [
  [
    "popular",
    /\b(?:populer|terpopuler|terlaris|paling\s+(?:diminati|banyak|laris|ramai|populer)|favorit|terfavorit|popular|best\s*sell\w*|trending)\b/,
  ],
  [
    "new",
    /\b(?:terbaru|paling\s+baru|baru\s+(?:saja|rilis|terbit)|(?:kursus|kelas)\s+(?:apa\s+)?(?:saja\s+)?(?:yang\s+)?(?:paling\s+)?baru|newest|latest|new\s+courses?)\b/,
  ],
  ["dear", /\b(?:termahal|paling\s+mahal|most\s+expensive)\b/],
  ["cheap", /\b(?:termurah|paling\s+murah|murah|terjangkau|cheap\w*|affordable)\b/],
  [
    "beginner",
    /\b(?:pemula|dasar\s+sekali|baru\s+(?:mulai|belajar|mau\s+belajar)|mulai\s+dari\s+mana|belum\s+(?:pernah|bisa)|beginners?|where\s+(?:do\s+i|to)\s+start|new\s+to|dari\s+nol\s+sekali)\b/,
  ],
  [
    "fitting",
    /\b(?:rekomendasi\w*|rekomendasikan|sarankan|saran|cocok|sesuai|pas\s+buat|recommend\w*|suggest\w*|suit\w*|fit(?:ting)?)\b/,
  ],
  ["free", /\b(?:gratis|gratisan|cuma-cuma|free|tanpa\s+bayar)\b/],
  ["premium", /\b(?:premium|berbayar|paid)\b/],
  [
    "all",
    /\b(?:kursus|kelas|courses?)\b.*\b(?:apa\s+saja|tersedia|available|yang\s+ada|do\s+you\s+(?:have|offer))\b|\bapa\s+saja\b.*\b(?:kursus|kelas)\b|\b(?:semua|seluruh|kategori|all|list\s+of|which|what)\s+(?:the\s+)?(?:kursus|kelas|courses?)\b|^(?:kursus|kelas|courses?|katalog|catalog)$/,
  ],
];
const COURSES = /\b(?:kursus\w*|kelas\w*|courses?|class(?:es)?)\b/;
const WHICH =
  /\b(?:gratis|free)\b.*\b(?:premium|berbayar|bayar|paid)\b|\b(?:premium|berbayar|bayar|paid)\b.*\b(?:gratis|free)\b/;

const ASPECTS: [CourseAspect, RegExp][] = [
  [
    "price",
    /\b(?:harga\w*|berapa\s+(?:biaya|bayar)\w*|biaya\w*|tarif\w*|price\w*|cost\w*|how\s+much|mahal|murah)\b/,
  ],
  [
    "instructor",
    /\b(?:instruktur\w*|pengajar\w*|guru\w*|mentor\w*|siapa\s+yang\s+(?:mengajar|ngajar)|diajar\w*|instructors?|teach\w*|taught|who)\b/,
  ],
  ["kind", /\b(?:gratis|berbayar|premium|free|paid|bayar)\b/],
  [
    "schedule",
    /\b(?:jadwal\w*|kapan|tanggal|mulai|dimulai|schedule|when|start\w*|batch|angkatan)\b/,
  ],
  ["students", /\b(?:siswa\w*|peserta\w*|berapa\s+orang|students?|pendaftar)\b/],
  [
    "lessons",
    /\b(?:materi\w*|silabus\w*|pelajaran\w*|isi\w*|belajar\s+apa|lessons?|syllabus|topik|durasi|berapa\s+(?:lama|menit|jam)|how\s+long)\b/,
  ],
  ["level", /\b(?:tingkat\w*|level|sulit|susah|pemula|lanjutan|difficult\w*)\b/],
];

const PERSONAL: [Intent["personal"], RegExp][] = [
  [
    "orders",
    /\b(?:pesanan|order|orders|pembayaran|tagihan|transaksi|invoice)\b.*\b(?:saya|ku|aku|my|mine)\b|\b(?:my)\b.*\b(?:orders?|payments?)\b|\bpesananku\b|\bstatus\s+(?:pesanan|pembayaran|order)\b/,
  ],
  [
    "deadlines",
    /\b(?:tenggat\w*|deadline\w*|batas\s+waktu|jadwal)\b.*\b(?:saya|ku|aku|my)\b|\b(?:my)\b.*\b(?:deadlines?|schedule|agenda)\b|\bagenda\b|\bjadwalku\b|^(?:apa\s+(?:saja\s+)?)?(?:tenggat|deadline)\w*$|\b(?:kapan|when)\b.*\b(?:sesi|kuis|kelas|sessions?|quiz|class)\b.*\b(?:saya|ku|aku|my)\b/,
  ],
  [
    "enrollments",
    /\b(?:kursus|kelas)\s+(?:saya|aku|ku|milik\s+saya)\b|\b(?:progres|kemajuan|progress)\b.*\b(?:saya|aku|ku|my)\b|\b(?:my)\b.*\b(?:courses?|progress)\b|\bkursusku\b|\b(?:sudah|telah)\s+saya\s+(?:ikuti|beli)\b|\bsaya\s+(?:ikuti|ambil|punya)\b/,
  ],
];

const GREETING =
  /^(?:halo|hai|hi|hello|hey|selamat\s+(?:pagi|siang|sore|malam)|assalamu\S*|permisi|test?)\b[\s\p{L}]{0,20}$/u;
const THANKS =
  /^(?:(?:oke?|ok|baik|siap|sip)\s+)?(?:terima\s*kasih|makasih|makasi|thanks?|thank\s+you|thx|tq|trims)\b[\s\p{L}]{0,20}$/u;

/** Words that ask rather than name: left out of the look-up. */
const ASKING = new Set(
  `apa apakah saja sini situ tech nova technova academy akademi siapa berapa brp berapakah bagaimana gimana gmn kapan mana dimana kenapa mengapa adakah ada itu ini
  nya ya dong sih kah kok deh tolong mohon bisa bisakah dapat saya aku anda kamu kami kita mau ingin pengen minta
  harga harganya biaya biayanya tarif tarifnya instruktur instrukturnya pengajar pengajarnya mengajar ngajar diajar
  kursus kursusnya kelas kelasnya course courses class gratis premium berbayar free paid cara caranya langkah
  jadwal jadwalnya materi materinya silabus isi isinya siswa siswanya peserta tingkat level
  rekomendasi rekomendasikan sarankan saran cocok sesuai populer terpopuler terbaru baru paling lebih murah termurah
  belajar mempelajari lewat pakai udah sudah kalau kalo mahal termahal termurah
  pemula mulai dimulai punya tersedia semua seluruh kategori tidak
  mengikuti ikut mendaftar daftar beli membeli bayar membayar info informasi jelaskan ceritakan tentang
  the is are was what who how much many does do did can could i me my you your it its a an of on at by price cost
  about tell please there any when where which teaches teach teacher instructor taught beginner beginners start starts enroll enrol buy pay get`
    .split(/\s+/),
);

/** The words of a question that may name something. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !ASKING.has(word) && word.length > 1);
}

function firstOf<T>(ways: readonly [T, RegExp][], text: string): T | null {
  return ways.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a question is about; `namesCourse` when it names one, which then matters more than pages of help. */
export function readIntent(question: string, namesCourse: boolean): Intent {
  const text = understood(question);
  const aspect = firstOf(ASPECTS, text);
  const help = firstOf(HELP, text);
  const asksHow = help !== null && HOW.test(text);
  const isAboutCourse = namesCourse && aspect !== null && !asksHow;
  const list = firstOf(LISTS, text);
  const personal = firstOf(PERSONAL, text);
  return {
    aspect,
    list: isAboutCourse ? null : list,
    asksWhich: WHICH.test(text),
    help: isAboutCourse ? null : help,
    // "How do I cancel my order?" asks for the way, not for the orders.
    personal: asksHow && help !== "progress" ? null : personal,
    isOnCourses: COURSES.test(text) || /^(?:price|instructor|kind)$/.test(aspect ?? ""),
    isGreeting: GREETING.test(text),
    isThanks: THANKS.test(text),
  };
}
