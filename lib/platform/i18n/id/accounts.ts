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
      "Akun instruktur Anda belum diverifikasi. Tim kami akan meninjau profil Anda; setelah itu Anda bisa mulai membuat kursus.",
    instructorVerified: "Instruktur terverifikasi",
    myCourses: "Buka Kursus Saya",
  },
};
