/** Words of registering, logging in and the account page, Indonesian. */
export const accounts = {
  name: "Nama lengkap",
  nameHint: "Seperti yang ingin Anda lihat di sertifikat nanti.",
  email: "Email",
  password: "Kata sandi",
  passwordHint:
    "Paling sedikit 8 karakter. Beberapa kata yang tidak saling berhubungan mudah diingat dan sulit ditebak.",
  role: "Saya ingin",
  roles: {
    student: { label: "Belajar", hint: "Ikuti kursus sebagai siswa." },
    instructor: { label: "Mengajar", hint: "Buat kursus setelah kami memverifikasi profil Anda." },
  },

  login: {
    title: "Selamat datang kembali",
    pageTitle: "Masuk",
    lead: "Masuk untuk melanjutkan belajar.",
    submit: "Masuk",
    foot: "Belum punya akun?",
    footLink: "Daftar gratis",
  },

  register: {
    title: "Buat akun Anda",
    pageTitle: "Daftar",
    lead: "Gratis, dan hanya butuh satu menit.",
    submit: "Buat akun",
    foot: "Sudah punya akun?",
    footLink: "Masuk di sini",
  },

  profile: {
    title: "Akun Anda",
    role: "Peran",
    zone: "Zona waktu",
    zones: {
      "Asia/Jakarta": "Waktu Indonesia Barat (WIB)",
      "Asia/Makassar": "Waktu Indonesia Tengah (WITA)",
      "Asia/Jayapura": "Waktu Indonesia Timur (WIT)",
    },
    emailUnverified:
      "Alamat email Anda belum dikonfirmasi. Anda tetap bisa belajar seperti biasa; pastikan alamatnya benar agar kabar dari kami sampai.",
    instructorUnverified:
      "Lengkapi profil instruktur di bawah ini. Begitu semuanya terisi, akun Anda langsung terverifikasi dan menu instruktur terbuka.",
    instructorVerified: "Terverifikasi",
    myCourses: "Buka Kursus Saya",
  },

  picture: {
    title: "Foto profil",
    choose: "Pilih foto",
    hint:
      "PNG, JPEG, GIF, atau WebP, paling besar 5 MB. Foto dipotong menjadi persegi dan bisa dilihat siapa saja.",
    submit: "Pasang foto",
    remove: "Hapus foto",
  },

  /** What an instructor tells of themselves to be verified. */
  instructor: {
    title: "Profil instruktur",
    lead:
      "Bidang keahlian dan lembaga Anda tampil di halaman kursus. Sertifikat hanya dilihat oleh Anda dan tim kami.",
    missing: "Yang masih diperlukan:",
    facts: {
      expertise: "Bidang keahlian",
      institution: "Asal lembaga",
      years: "Lama mengajar",
      credential: "Sertifikat atau tautan bukti keahlian",
    },
    unverified: "Belum terverifikasi",
    headline: "Kalimat singkat tentang Anda",
    headlineHint: "Misalnya: Pelatih Excel untuk kantor dan sekolah.",
    expertise: "Bidang keahlian",
    institution: "Asal lembaga",
    years: "Lama mengajar (tahun)",
    credential: "Sertifikat (berkas)",
    credentialHint: "PDF atau gambar (PNG, JPEG, GIF, WebP), paling besar 5 MB.",
    credentialUrl: "Atau tautan ke sertifikat",
    credentialUrlHint:
      "Bila sertifikat Anda tersimpan di situs lain, misalnya https://contoh.id/sertifikat.",
    current: "Sertifikat Anda",
    replaceHint: "Berkas baru akan menggantikan sertifikat yang ada.",
    remove: "Hapus sertifikat",
    removeHint:
      "Setelah dihapus, status Anda kembali belum terverifikasi dan menu instruktur tertutup.",
    submit: "Simpan profil instruktur",
  },

  /** The account page's parts, and how to get back into it. */
  account: {
    nav: "Bagian akun",
    tabs: {
      profile: "Profil",
      password: "Kata sandi",
      notifications: "Notifikasi",
      devices: "Perangkat",
      data: "Data",
    },
    phone: "Nomor ponsel",
    phoneHint: "Boleh ditulis seperti biasa, misalnya 0812-3456-7890.",
    whatsapp: "Kirimi saya pesan lewat WhatsApp",
    whatsappHint:
      "Pengingat kelas dan kabar tentang kursus Anda. Anda bisa mematikannya kapan saja.",
    language: "Bahasa",
    save: "Simpan perubahan",
    sendAgain: "Kirim tautan konfirmasi",
    done: {
      picture: "Foto Anda sudah dipasang.",
      picture_removed: "Foto Anda sudah dihapus.",
      instructor: "Profil instruktur Anda sudah disimpan.",
      verified: "Profil Anda lengkap: akun Anda terverifikasi dan menu instruktur terbuka.",
      credential_removed: "Sertifikat sudah dihapus. Akun Anda kembali belum terverifikasi.",
      saved: "Perubahan Anda sudah disimpan.",
      sent: "Tautan konfirmasi sudah kami kirim. Silakan periksa kotak masuk Anda.",
      password: "Kata sandi Anda sudah diganti, dan perangkat lain sudah dikeluarkan.",
      device: "Perangkat itu sudah dikeluarkan.",
      reset: "Kata sandi baru Anda sudah disimpan. Semua perangkat lain sudah dikeluarkan.",
    },
    password: {
      lead: "Setelah diganti, semua perangkat lain akan dikeluarkan dari akun Anda.",
      current: "Kata sandi sekarang",
      next: "Kata sandi baru",
      submit: "Ganti kata sandi",
    },
    devices: {
      lead: "Di sinilah akun Anda sedang terbuka. Keluarkan perangkat yang tidak Anda kenali.",
      list: "Perangkat yang masuk",
      name: (browser: string | null, system: string | null) =>
        [browser ?? "Peramban lain", system].filter(Boolean).join(" di "),
      here: "Perangkat ini",
      lastSeen: "Terakhir dipakai",
      address: "Alamat jaringan",
      revoke: "Keluarkan",
      revokeLabel: (name: string) => `Keluarkan ${name}`,
      everywhereTitle: "Ada yang mencurigakan?",
      everywhereText:
        "Semua perangkat dikeluarkan, termasuk yang ini. Anda perlu masuk lagi sesudahnya.",
      everywhere: "Keluar dari semua perangkat",
    },
    data: {
      downloadTitle: "Unduh data Anda",
      downloadText:
        "Berkas JSON berisi akun, perangkat, serta kursus yang Anda ikuti beserta kemajuannya.",
      download: "Unduh data saya",
      deleteTitle: "Hapus akun",
      deleteText:
        "Nama, email, nomor ponsel, dan semua perangkat Anda akan dihapus, dan Anda tidak bisa masuk lagi. Catatan belajar tetap tersimpan tanpa nama Anda. Ini tidak bisa dibatalkan.",
      password: "Kata sandi Anda",
      delete: "Hapus akun saya selamanya",
    },
  },

  verify: {
    title: "Konfirmasi email",
    lead: (email: string) => `Tekan tombol di bawah untuk memastikan bahwa ${email} milik Anda.`,
    submit: "Konfirmasi email saya",
    doneTitle: "Email Anda terkonfirmasi",
    doneLead: "Terima kasih. Kabar dari kami akan sampai di alamat yang benar.",
    failedTitle: "Tautan tidak bisa dipakai",
    toProfile: "Ke akun Anda",
  },

  forgot: {
    title: "Lupa kata sandi?",
    lead: "Tulis email akun Anda. Kami akan mengirim tautan untuk membuat kata sandi baru.",
    submit: "Kirim tautan",
    link: "Lupa kata sandi?",
    sentTitle: "Periksa email Anda",
    sentLead:
      "Bila email itu terdaftar, tautan untuk membuat kata sandi baru segera sampai. Tautan berlaku satu jam. Belum ada? Periksa folder spam.",
    foot: "Ingat kembali?",
    footLink: "Masuk",
  },

  reset: {
    title: "Buat kata sandi baru",
    lead: (email: string) => `Untuk akun ${email}. Semua perangkat akan dikeluarkan dari akun ini.`,
    password: "Kata sandi baru",
    submit: "Simpan dan masuk",
    again: "Minta tautan baru",
  },
};
