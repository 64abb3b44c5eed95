/** Words of the pages for those who teach and those who run the academy, Indonesian. */
export const staff = {
  instructor: {
    nav: "Menu instruktur",
    tabs: { courses: "Kursus yang Anda ajar", import: "Impor", chat: "Obrolan" },
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
      orders: "Pesanan",
      reviews: "Perlu ditinjau",
      coupons: "Kupon",
      certificates: "Sertifikat",
      chat: "Obrolan",
      deliveries: "Pesan terkirim",
      system: "Sistem",
    },
  },
};
