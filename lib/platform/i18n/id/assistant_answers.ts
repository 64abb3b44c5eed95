/** A course in an answer: its title, price and the rest in words. */
interface CourseWords {
  title: string;
  /** `Rp150.000`, or that it is free. */
  price: string;
}

/** What the assistant says without a model, Indonesian. */
export const assistantAnswers = {
  /** At the end of every answer that the look-up gives by itself. */
  short: "Ini versi singkat: jawaban diambil langsung dari data kami, tanpa asisten AI.",
  fallback:
    "Maaf, asisten AI sedang tidak bisa menjawab. Ini versi singkatnya, langsung dari data kami:",
  fallbackTail:
    "Silakan coba lagi sebentar lagi; pertanyaan ini tidak mengurangi jatah harian Anda.",
  cut: "Maaf, jawaban terputus sebelum selesai. Pertanyaan ini tidak mengurangi jatah harian Anda.",
  withheldAll:
    "Jawaban asisten AI tidak kami tampilkan karena tidak cocok dengan data kami. Ini versi singkatnya, langsung dari data kami:",
  withheld:
    "Sebagian jawaban tidak kami tampilkan karena tidak cocok dengan data kami. Lihat sumbernya untuk keterangan yang pasti.",
  quiz: "Selama kuis berlangsung saya hanya menjawab dari artikel bantuan.",
  quizNothing:
    "Selama kuis berlangsung saya hanya menjawab dari artikel bantuan, dan di sana tidak ada jawaban untuk pertanyaan ini. Silakan tanyakan lagi setelah kuis dikumpulkan.",
  greeting:
    "Halo! Saya bisa menjawab pertanyaan tentang kursus, harga, jadwal, pendaftaran, pembayaran, kuis, dan sertifikat. Apa yang ingin Anda ketahui?",
  nothing: "Maaf, saya belum menemukan jawabannya.",
  instead: "Yang bisa Anda tanyakan, misalnya:",
  whichCourse: "Kursus yang mana? Sebutkan namanya supaya saya bisa menjawab dengan tepat.",
  people: "Bila itu tidak membantu, baca pusat bantuan atau tulis kepada tim kami di Obrolan.",
  welcome: "Sama-sama! Silakan bertanya lagi kapan saja.",
  bothKinds: "Ada kursus gratis dan ada kursus premium; harganya tertulis di halaman tiap kursus.",
  allCourses: "Semua kursus",
  noCourse: (words: string) => `Maaf, saya tidak menemukan kursus yang cocok dengan “${words}”.`,
  /** In place of a name that is an order to a model. */
  unnamed: {
    course: (id: number) => `Kursus nomor ${id}`,
    ownCourse: "Salah satu kursus Anda",
    instructor: "salah satu instruktur kami",
    batch: "Angkatan",
    session: "Sesi",
  },
  free: "gratis",
  price: ({ title, price }: CourseWords) => `Harga kursus “${title}” adalah ${price}.`,
  priceFree: (title: string) => `Kursus “${title}” gratis.`,
  instructor: (title: string, name: string, headline: string) =>
    `Instruktur kursus “${title}” adalah ${name}${headline ? ` (${headline})` : ""}.`,
  kindFree: (title: string) => `Kursus “${title}” gratis: Anda bisa langsung mendaftar.`,
  kindPremium: ({ title, price }: CourseWords) =>
    `Kursus “${title}” adalah kursus premium, harganya ${price}.`,
  lessons: (title: string, count: number, minutes: number) =>
    `Kursus “${title}” berisi ${count} pelajaran${
      minutes > 0 ? `, sekitar ${minutes} menit` : ""
    }.`,
  lessonList: (titles: string) => `Materinya antara lain: ${titles}.`,
  students: (title: string, count: number) => `Kursus “${title}” diikuti ${count} siswa.`,
  levels: { beginner: "pemula", intermediate: "menengah", advanced: "lanjutan" },
  level: (title: string, level: string) => `Kursus “${title}” ditujukan untuk tingkat ${level}.`,
  about: (title: string, summary: string) => `“${title}”: ${summary}`,
  outcomes: (list: string) => `Yang Anda pelajari: ${list}.`,
  batch: (name: string, from: string, to: string) => `${name}: ${from} sampai ${to}.`,
  session: (title: string, at: string) => `Sesi langsung “${title}”: ${at}.`,
  noSchedule: (title: string) =>
    `Kursus “${title}” tidak terikat jadwal: Anda bisa belajar kapan saja setelah terdaftar.`,
  schedule: (title: string) => `Jadwal kursus “${title}”:`,
  item: ({ title, price }: CourseWords, instructor: string) =>
    `- ${title}: ${price} (${instructor})`,
  lists: {
    popular: "Kursus yang paling banyak diikuti:",
    new: "Kursus terbaru:",
    free: "Kursus gratis yang tersedia:",
    premium: "Kursus premium yang tersedia:",
    cheap: "Kursus premium dengan harga terendah:",
    dear: "Kursus premium dengan harga tertinggi:",
    beginner: "Kursus yang cocok untuk pemula:",
    fitting: "Kursus yang mungkin cocok untuk Anda:",
    found: "Kursus yang cocok dengan pertanyaan Anda:",
    all: "Kursus yang tersedia antara lain:",
  },
  listEmpty: "Saat ini belum ada kursus seperti itu.",
  enrollments: "Kursus yang Anda ikuti:",
  enrollment: (title: string, done: number, total: number) =>
    `- ${title}: ${done} dari ${total} pelajaran selesai`,
  noEnrollments: "Anda belum mengikuti kursus apa pun.",
  orders: "Pesanan Anda:",
  order: (number: string, titles: string, total: string, status: string) =>
    `- ${number} (${titles}): ${total}, ${status}`,
  noOrders: "Anda belum pernah memesan kursus.",
  orderStatus: {
    pending: "menunggu pembayaran",
    challenged: "pembayaran sedang diperiksa",
    paid: "lunas",
    in_review: "pembayaran sedang ditinjau",
    expired: "kedaluwarsa",
    cancelled: "dibatalkan",
    refunded: "dana dikembalikan",
    reversed: "pembayaran ditarik kembali",
    charged_back: "pembayaran ditarik kembali",
  } as Record<string, string>,
  deadlines: "Yang akan datang:",
  deadline: {
    session: (title: string, at: string) => `- Sesi langsung ${title}: ${at}`,
    quiz_opens: (title: string, at: string) => `- Kuis ${title} dibuka: ${at}`,
    quiz_closes: (title: string, at: string) => `- Kuis ${title} ditutup: ${at}`,
    payment: (title: string, at: string) => `- Pesanan ${title} dibayar paling lambat: ${at}`,
  },
  noDeadlines: "Tidak ada tenggat dalam waktu dekat.",
  loginFirst: "Masuk dulu supaya saya bisa melihat kursus, pesanan, dan tenggat Anda.",
  myCourses: "Kursus Saya",
  myOrders: "Riwayat pembayaran",
  myAgenda: "Agenda",
  login: "Masuk",
};
