/** Words of the mails we send, Indonesian. */
export const mail = {
  greeting: (name: string) => `Halo ${name},`,
  footer: (site: string) => `Email ini dikirim oleh ${site} karena Anda memiliki akun di sana.`,
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
  mailbox: {
    title: "Kotak surat pengembangan",
    lead: "Email yang akan dikirim bila server surat sudah diatur.",
    empty: "Belum ada email",
    emptyText: "Daftarkan akun atau ikuti sebuah kursus, lalu kembali ke sini.",
    html: "Lihat versi HTML",
  },
};
