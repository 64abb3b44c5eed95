/** Words of the assistant, its panel and the help pages, Indonesian. */
export const assistant = {
  title: "Asisten AI",
  lead: "Tanyakan apa saja tentang kursus, pembayaran, kuis, dan sertifikat.",
  description: "Asisten yang menjawab pertanyaan tentang kursus dan cara belajar di sini.",

  widget: {
    open: "Bantuan: asisten dan obrolan",
    title: "Bantuan",
    loading: "Memuat…",
    failed: "Panel ini tidak dapat dimuat.",
    fullPage: "Buka halaman penuh",
    tabs: { assistant: "Asisten", chat: "Obrolan" },
  },

  /** What the conversation says; texts only, since it also runs in browsers. */
  chat: {
    log: "Percakapan dengan asisten",
    label: "Pertanyaan Anda",
    placeholder: "Misalnya: berapa harga Excel dari Nol?",
    send: "Kirim",
    stop: "Hentikan",
    stopped: "Jawaban dihentikan.",
    clear: "Hapus percakapan",
    you: "Anda",
    name: "Asisten",
    thinking: "Asisten sedang mencari jawabannya…",
    sources: "Sumber",
    suggestions: "Pertanyaan yang sering diajukan",
    greeting:
      "Halo! Saya bisa membantu mencari kursus, menjelaskan harga dan jadwal, serta menunjukkan cara mendaftar, membayar, mengikuti kuis, dan mendapatkan sertifikat.",
    failed: "Pesan tidak terkirim. Periksa sambungan internet Anda, lalu coba lagi.",
    cleared: "Percakapan sudah dihapus.",
    memory: "Percakapan diingat selama satu jam, lalu dihapus.",
    answered: "Jawaban selesai.",
  },

  suggestions: [
    "Kursus apa yang paling populer?",
    "Apa saja kursus gratis?",
    "Kursus apa yang cocok untuk pemula?",
    "Bagaimana cara membayar kursus?",
    "Bagaimana cara mendapatkan sertifikat?",
    "Saya lupa kata sandi, bagaimana?",
  ],
  tips: {
    title: "Tips bertanya",
    items: [
      "Sebutkan nama kursusnya supaya jawabannya tepat.",
      "Tanyakan satu hal dalam satu pertanyaan.",
      "Buka tautan sumber untuk melihat keterangan lengkapnya.",
      "Asisten hanya memberi informasi; mendaftar dan membayar tetap Anda lakukan sendiri.",
    ],
  },
  left: (count: number) => `Tersisa ${count} pertanyaan untuk hari ini.`,
  duringQuiz:
    "Anda sedang mengerjakan kuis. Sampai kuis dikumpulkan, asisten hanya menjawab dari artikel bantuan.",
  helpLink: "Baca artikel bantuan",

  help: {
    title: "Pusat bantuan",
    lead: "Panduan singkat untuk hal-hal yang paling sering ditanyakan.",
    groups: { account: "Akun", learn: "Belajar", pay: "Pembayaran", teach: "Mengajar dan bantuan" },
    more: "Artikel bantuan lainnya",
    back: "Semua artikel bantuan",
    ask: "Belum menemukan jawabannya?",
    askButton: "Tanya asisten",
  },
};
