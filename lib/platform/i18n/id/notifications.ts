/** The blanks of a notification's words, filled for one reader; "" where one has none. */
export interface Blanks {
  course: string;
  title: string;
  person: string;
  number: string;
  reason: string;
  grade: string;
  amount: string;
  /** A moment in the reader's zone, by its name. */
  when: string;
  /** How long that is away, where it was worth saying. */
  left: string;
}

/** What a notification says: title and text on the site; subject, paragraph and button in a letter. */
export interface Wording {
  title: string;
  text: string;
  button: string;
}

type Write = (blanks: Blanks) => Wording;

const write = (sentence: Write): Write => sentence;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the notification centre, Indonesian. */
export const notifications = {
  title: "Notifikasi",
  lead: "Semua yang perlu Anda ketahui tentang kursus, kuis, dan pesanan Anda.",
  bell: (unread: number) =>
    unread === 0
      ? "Notifikasi"
      : `Notifikasi: ${unread > 99 ? "lebih dari 99" : unread} belum dibaca`,
  emptyTitle: "Belum ada notifikasi",
  emptyText: "Kabar tentang kursus yang Anda ikuti akan muncul di sini.",
  markAll: "Tandai semua sudah dibaca",
  markUnread: "Tandai belum dibaca",
  unread: "Belum dibaca",
  left: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    if (hours === 0) return `${minutes} menit lagi`;
    const rest = minutes % 60;
    return rest === 0 || hours >= 12 ? `${hours} jam lagi` : `${hours} jam ${rest} menit lagi`;
  },
  stopHint: (site: string) => `${site}. Balas STOP untuk berhenti menerima pesan WhatsApp.`,
  settings: "Atur notifikasi",

  preferences: {
    title: "Notifikasi",
    lead: "Pilih kabar apa yang ingin Anda terima, dan lewat mana.",
    topic: "Kabar",
    fixed: "Selalu dikirim",
    whatsappHint: "WhatsApp hanya dikirim bila nomor telepon dan persetujuan ada di profil Anda.",
    save: "Simpan pilihan",
    channels: { app: "Di situs", mail: "Email", whatsapp: "WhatsApp" },
    topics: {
      enrolled: "Pendaftaran kursus",
      lesson: "Materi baru terbit",
      session: "Sesi langsung dijadwalkan, dipindah, atau dibatalkan",
      reminder: "Pengingat satu jam sebelum sesi",
      dayBefore: "Pengingat sehari sebelum sesi",
      quiz: "Kuis segera dibuka atau ditutup",
      graded: "Tugas dinilai",
      certificate: "Sertifikat terbit",
      order: "Pesanan dan pembayaran",
      chat: "Pesan obrolan",
      announcement: "Pengumuman kursus",
    },
  },

  unsubscribe: {
    title: "Berhenti menerima email",
    question: (topic: string) => `Berhenti menerima email tentang “${topic}”?`,
    button: "Ya, berhenti",
    done: (topic: string) => `Anda tidak akan menerima email tentang “${topic}” lagi.`,
    settings: "Atur semua notifikasi",
    badTitle: "Tautan tidak berlaku",
    badText: "Tautan ini tidak lengkap. Anda dapat mengatur email dari halaman profil.",
  },

  announcements: {
    title: "Pengumuman",
    lead: "Dikirim kepada semua siswa kursus ini, sesuai pilihan notifikasi mereka.",
    new: "Tulis pengumuman",
    name: "Judul",
    body: "Isi",
    bodyHint: "Boleh memakai Markdown.",
    post: "Kirim pengumuman",
    posted: "Pengumuman terkirim.",
    emptyTitle: "Belum ada pengumuman",
    emptyText: "Pengumuman untuk siswa kursus ini akan tampil di sini.",
    by: (person: string) => `oleh ${person}`,
    all: "Semua pengumuman",
  },

  kinds: {
    enrolled: write(({ course, title, when }) => ({
      title: `Anda terdaftar di “${course}”`,
      text: (when && `Sesi langsung “${title}” dimulai sebentar lagi, ${when}. `) +
        `Kursus “${course}” sudah terbuka untuk Anda. Anda selalu bisa melanjutkan dari pelajaran terakhir lewat halaman Kursus Saya.`,
      button: "Mulai belajar",
    })),
    nudge: write(({ course, person }) => ({
      title: `${person} menunggu Anda di “${course}”`,
      text:
        `Sudah beberapa waktu Anda tidak terlihat di kursus “${course}”. Lanjutkan dari tempat Anda berhenti; kalau ada kendala, ${person} siap membantu.`,
      button: "Lanjutkan belajar",
    })),
    removed: write(({ course, reason }) => ({
      title: `Anda dikeluarkan dari “${course}”`,
      text: `Instruktur mengeluarkan Anda dari kursus “${course}”. Alasan: ${reason}`,
      button: "Lihat kursus",
    })),
    restored: write(({ course }) => ({
      title: `Anda kembali terdaftar di “${course}”`,
      text: `Kursus “${course}” terbuka lagi untuk Anda, dengan semua kemajuan Anda.`,
      button: "Lanjut belajar",
    })),
    lesson_published: write(({ course, title }) => ({
      title: `Materi baru: ${title}`,
      text: `“${title}” di kursus “${course}” sudah terbit.`,
      button: "Buka materi",
    })),
    session_scheduled: write(({ course, title, when }) => ({
      title: `Sesi baru: ${title}`,
      text: `Sesi langsung “${title}” di kursus “${course}” dijadwalkan pada ${when}.`,
      button: "Lihat jadwal",
    })),
    session_moved: write(({ course, title, when }) => ({
      title: `Sesi dipindah: ${title}`,
      text: `Sesi langsung “${title}” di kursus “${course}” dipindah ke ${when}.`,
      button: "Lihat jadwal",
    })),
    session_cancelled: write(({ course, title, when }) => ({
      title: `Sesi dibatalkan: ${title}`,
      text: `Sesi langsung “${title}” di kursus “${course}” pada ${when} dibatalkan.`,
      button: "Lihat jadwal",
    })),
    reminder: write(({ course, title, when, left }) => ({
      title: `${left ? capital(left) : "Sebentar lagi"}: ${title}`,
      text: `Sesi langsung “${title}” di kursus “${course}” dimulai ${left && `${left}, `}${when}.`,
      button: "Buka sesi",
    })),
    reminder_day: write(({ course, title, when, left }) => ({
      title: `${left ? capital(left) : "Segera"}: ${title}`,
      text: `Sesi langsung “${title}” di kursus “${course}” dimulai ${left && `${left}, `}${when}.`,
      button: "Buka sesi",
    })),
    quiz_opens: write(({ course, title, when }) => ({
      title: `Kuis segera dibuka: ${title}`,
      text: `Kuis “${title}” di kursus “${course}” dapat dikerjakan mulai ${when}.`,
      button: "Lihat kuis",
    })),
    quiz_closes: write(({ course, title, when }) => ({
      title: `Kuis segera ditutup: ${title}`,
      text: `Kuis “${title}” di kursus “${course}” ditutup ${when}. Anda belum menyelesaikannya.`,
      button: "Kerjakan kuis",
    })),
    graded: write(({ course, title, grade }) => ({
      title: `“${title}” sudah dinilai: ${grade}`,
      text:
        `Instruktur menilai tugas “${title}” di kursus “${course}”. Nilai Anda ${grade} dari 100.`,
      button: "Lihat nilai",
    })),
    certificate_issued: write(({ course }) => ({
      title: `Sertifikat “${course}” sudah terbit`,
      text: `Selamat! Anda menyelesaikan kursus “${course}”. Sertifikat Anda siap diunduh.`,
      button: "Lihat sertifikat",
    })),
    order_placed: write(({ number, when, amount }) => ({
      title: `Pesanan ${number} menunggu pembayaran`,
      text: `Bayar ${amount} sebelum ${when} agar kursus Anda segera terbuka.`,
      button: "Bayar sekarang",
    })),
    order_paid: write(({ number, amount }) => ({
      title: `Pesanan ${number} lunas`,
      text: `Pembayaran ${amount} sudah kami terima. Kursus Anda sudah terbuka.`,
      button: "Lihat faktur",
    })),
    order_expired: write(({ number }) => ({
      title: `Pesanan ${number} kedaluwarsa`,
      text: "Batas waktu pembayaran sudah lewat. Anda dapat memesan lagi kapan saja.",
      button: "Lihat pesanan",
    })),
    order_refunded: write(({ number, amount }) => ({
      title: `Dana pesanan ${number} dikembalikan`,
      text: `Kami mengembalikan ${amount} untuk pesanan ${number}.`,
      button: "Lihat pesanan",
    })),
    chat_message: write(({ person, title }) => ({
      title: `Pesan baru dari ${person}`,
      text: title === ""
        ? `${person} menulis kepada Anda di obrolan.`
        : `${person} menulis: “${title}”`,
      button: "Buka obrolan",
    })),
    course_approved: write(({ course }) => ({
      title: "Kursus Anda disetujui",
      text: `Kursus “${course}” sudah terbit di katalog.`,
      button: "Buka kursus",
    })),
    course_returned: write(({ course, reason }) => ({
      title: "Kursus Anda perlu diperbaiki",
      text: `Kursus “${course}” belum dapat terbit. Catatan admin: ${reason}`,
      button: "Buka kursus",
    })),
    verification_withdrawn: write(({ reason }) => ({
      title: "Verifikasi Anda dicabut",
      text: `Admin mencabut verifikasi instruktur Anda: ${reason}`,
      button: "Buka profil",
    })),
    announcement: write(({ course, title }) => ({
      title: `${title} · ${course}`,
      text: `Ada pengumuman baru di kursus “${course}”: ${title}`,
      button: "Baca pengumuman",
    })),
  },
};
