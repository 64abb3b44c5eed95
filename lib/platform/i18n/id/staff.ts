/** Words of the pages for those who teach and those who run the academy, Indonesian. */
export const staff = {
  instructor: {
    nav: "Menu instruktur",
    tabs: { courses: "Kursus yang Anda ajar", import: "Impor" },
  },
  course: {
    nav: "Halaman kursus ini",
    tabs: {
      content: "Materi",
      settings: "Pengaturan",
      quiz: "Kuis",
      exercises: "Latihan",
      certificates: "Sertifikat",
      sessions: "Sesi",
      students: "Siswa",
      announcements: "Pengumuman",
    },
  },
  admin: {
    nav: "Menu admin",
    tabs: {
      overview: "Ringkasan",
      users: "Pengguna",
      courses: "Kursus",
      categories: "Kategori",
      instructors: "Instruktur",
      payouts: "Pembayaran instruktur",
      settings: "Pengaturan",
      audit: "Catatan",
      orders: "Pesanan",
      reviews: "Perlu ditinjau",
      coupons: "Kupon",
      certificates: "Sertifikat",
      deliveries: "Pesan terkirim",
      system: "Sistem",
    },
  },
};
