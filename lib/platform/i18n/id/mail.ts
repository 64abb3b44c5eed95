/** Words of the mails we send, Indonesian. */
export const mail = {
  greeting: (name: string) => `Halo ${name},`,
  footer: (site: string) => `Email ini dikirim oleh ${site} karena Anda memiliki akun di sana.`,
  unsubscribe: "Berhenti menerima email seperti ini",
  welcome: {
    subject: (site: string) => `Selamat datang di ${site}`,
    paragraphs: (site: string) => [
      `Akun Anda di ${site} sudah siap.`,
      "Pilih kursus pertama Anda, mulai dari yang gratis kalau mau, lalu belajar kapan pun Anda sempat. Kemajuan Anda tersimpan otomatis.",
    ],
    button: "Lihat kursus",
  },
  enrolled: {
    subject: (course: string) => `Anda terdaftar di “${course}”`,
    paragraphs: (course: string) => [
      `Kursus “${course}” sudah terbuka untuk Anda.`,
      "Anda selalu bisa melanjutkan dari pelajaran terakhir lewat halaman Kursus Saya.",
    ],
    button: "Mulai belajar",
  },
  verify: {
    subject: (site: string) => `Konfirmasi email Anda di ${site}`,
    paragraphs: [
      "Tinggal satu langkah: pastikan bahwa alamat email ini milik Anda.",
      "Tautan di bawah berlaku 48 jam dan hanya bisa dipakai sekali. Bila Anda tidak mendaftar, abaikan saja email ini.",
    ],
    button: "Konfirmasi email",
  },
  reset: {
    subject: (site: string) => `Kata sandi baru untuk ${site}`,
    paragraphs: [
      "Ada yang meminta kata sandi baru untuk akun Anda. Bila itu Anda, buat kata sandi baru lewat tautan di bawah.",
      "Tautan berlaku satu jam dan hanya bisa dipakai sekali. Bila bukan Anda yang meminta, abaikan email ini; kata sandi Anda tidak berubah.",
    ],
    button: "Buat kata sandi baru",
  },
  invited: {
    subject: (site: string) => `Akun Anda di ${site} sudah siap`,
    paragraphs: [
      "Pengelola situs membuatkan akun untuk Anda dengan alamat email ini. Buat kata sandi Anda lewat tautan di bawah, lalu Anda langsung masuk.",
      "Tautan berlaku tiga hari dan hanya bisa dipakai sekali. Sesudahnya, minta tautan baru lewat “Lupa kata sandi” di halaman masuk.",
    ],
    button: "Buat kata sandi",
  },
  passwordChanged: {
    subject: (site: string) => `Kata sandi Anda di ${site} sudah diganti`,
    paragraphs: [
      "Kata sandi akun Anda baru saja diganti, dan perangkat lain sudah dikeluarkan.",
      "Bila bukan Anda yang menggantinya, segera buat kata sandi baru lewat tautan di bawah.",
    ],
    button: "Ini bukan saya",
  },
  test: {
    subject: (site: string) => `Email percobaan dari ${site}`,
    paragraphs: [
      "Bila Anda membaca ini, pengiriman email sudah diatur dengan benar.",
      "Periksa juga apakah email ini masuk ke kotak masuk, bukan ke folder spam.",
    ],
    whatsapp: (site: string) =>
      `Pesan percobaan dari ${site}. Bila Anda membaca ini, WhatsApp sudah diatur dengan benar.`,
  },
  mailbox: {
    title: "Kotak surat pengembangan",
    lead: "Email yang akan dikirim bila server surat sudah diatur.",
    empty: "Belum ada email",
    emptyText: "Daftarkan akun atau ikuti sebuah kursus, lalu kembali ke sini.",
    html: "Lihat versi HTML",
  },
  messagebox: {
    title: "Pesan WhatsApp pengembangan",
    lead: "Pesan WhatsApp yang akan dikirim bila Twilio sudah diatur.",
    empty: "Belum ada pesan",
    emptyText: "Isi nomor dan persetujuan WhatsApp di profil; pengingat sesi akan muncul di sini.",
    mails: "Lihat email",
    messages: "Lihat pesan WhatsApp",
  },
};
