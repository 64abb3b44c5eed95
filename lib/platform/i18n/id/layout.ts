/** Words of the frame around every page and of the small pieces used everywhere, Indonesian. */
export const layout = {
  skip: "Langsung ke isi halaman",
  tagline: "Belajar Microsoft Office dan keterampilan kerja, setapak demi setapak.",
  description:
    "Kursus daring berbahasa Indonesia: Microsoft Word, Excel, PowerPoint, dan keterampilan kerja lainnya. Belajar kapan saja, dibimbing instruktur.",

  nav: {
    label: "Navigasi utama",
    menu: "Menu",
    home: "Beranda",
    courses: "Kursus",
    myCourses: "Kursus Saya",
    agenda: "Agenda",
    profile: "Profil",
    teach: "Mengajar",
    admin: "Admin",
    login: "Masuk",
    register: "Daftar",
    logout: "Keluar",
    account: "Akun Anda",
    settings: "Bahasa dan tampilan",
    searchCourses: "Cari kursus",
  },

  search: {
    label: "Cari kursus",
    placeholder: "Mau belajar apa?",
    submit: "Cari",
  },

  language: { label: "Bahasa", id: "Indonesia", en: "English" },
  theme: { label: "Tampilan", system: "Otomatis", light: "Terang", dark: "Gelap" },
  roles: { student: "Siswa", instructor: "Instruktur", admin: "Admin" },

  about: {
    open: "Tentang kami",
    title: (name: string) => `Tentang ${name}`,
    lead:
      "Kami membantu Anda menguasai Microsoft Office dan keterampilan kerja lain lewat kursus yang jelas, praktis, dan ramah pemula.",
    offersTitle: "Yang kami ajarkan",
    offers: [
      {
        title: "Microsoft Word",
        text: "Surat, laporan, dan skripsi yang rapi tanpa menata ulang terus-menerus.",
      },
      {
        title: "Microsoft Excel",
        text: "Dari rumus dasar sampai tabel pivot dan laporan yang siap dibaca atasan.",
      },
      {
        title: "Microsoft PowerPoint",
        text: "Presentasi yang runtut, enak dilihat, dan mudah diingat.",
      },
    ],
    followTitle: "Temui kami di",
    instagram: "Instagram",
    tiktok: "TikTok",
    newTab: "(membuka tab baru)",
  },

  footer: {
    learn: "Belajar",
    account: "Akun",
    allCourses: "Semua kursus",
    freeCourses: "Kursus gratis",
    newCourses: "Kursus terbaru",
    rights: (year: number, name: string) =>
      `© ${year} ${name}. Dibuat dengan sepenuh hati di Indonesia.`,
  },

  actions: {
    save: "Simpan",
    cancel: "Batal",
    close: "Tutup",
    back: "Kembali",
    continue: "Lanjutkan",
    edit: "Ubah",
    delete: "Hapus",
    retry: "Coba lagi",
    home: "Ke beranda",
    browse: "Lihat kursus",
  },

  form: {
    optional: "opsional",
    errorTitle: (count: number) =>
      count === 1
        ? "Ada satu isian yang perlu diperiksa"
        : `Ada ${count} isian yang perlu diperiksa`,
  },

  notice: { success: "Berhasil", info: "Info", warning: "Perhatian", error: "Gagal" },
  toasts: "Pemberitahuan",
  pagination: { label: "Halaman", next: "Halaman berikutnya", first: "Kembali ke awal" },
  breadcrumbs: "Lokasi halaman",
  loading: "Sedang memuat…",
  progress: (percent: number) => `${percent}% selesai`,
  errorPage: {
    code: (status: number) => `Galat ${status}`,
    requestId: "Nomor permintaan",
    requestHint: "Sebutkan nomor ini bila Anda menghubungi kami.",
  },
  chart: { figures: "Lihat angkanya" },
  table: { scroll: "Tabel dapat digeser ke samping", empty: "Belum ada data." },
  listing: {
    sort: "Urutkan",
    folded: "Cari dan urutkan",
    apply: "Terapkan",
    csv: "Unduh CSV",
    xlsx: "Unduh XLSX",
    ascending: (column: string) => `${column}, naik`,
    descending: (column: string) => `${column}, turun`,
    search: "Cari",
    all: "Semua",
    exporting: {
      preparing: "Menyiapkan berkas",
      progress: "{rows} dari {total} baris",
      soFar: "{rows} baris",
      done: "Berkas sudah diunduh.",
      failed: "Unduhan terputus. Coba lagi.",
      cancel: "Batalkan",
    },
    noMatch: "Tidak ada yang cocok",
    noMatchText: "Coba kata atau saringan lain.",
  },
};
