/** What people are told when something does not work, Indonesian. Keys are used by `AppError`. */
export const errors = {
  // Pages
  not_found: "Halaman ini tidak ada atau sudah dipindahkan.",
  forbidden: "Anda tidak memiliki akses ke halaman ini.",
  cross_site: "Permintaan ini datang dari situs lain dan ditolak.",
  login_required: "Silakan masuk terlebih dahulu.",
  method_not_allowed: "Cara membuka alamat ini tidak didukung.",
  unexpected: "Terjadi kesalahan di pihak kami. Silakan coba lagi.",
  unavailable: "Layanan sedang tidak tersedia. Silakan coba beberapa saat lagi.",
  rate_limited: "Terlalu banyak percobaan. Silakan tunggu sebentar lalu coba lagi.",
  too_large: "Kiriman ini terlalu besar.",
  bad_encoding: "Kiriman ini rusak: teksnya bukan UTF-8 yang benar.",
  bad_character: "Teks ini memuat karakter yang tidak bisa disimpan.",
  bad_body: "Kiriman ini tidak dapat dibaca.",

  // Fields
  invalid: "Ada isian yang perlu diperbaiki.",
  required: "Wajib diisi.",
  too_long: "Teks ini terlalu panjang.",
  not_a_choice: "Pilihan ini tidak tersedia.",
  email_invalid: "Tulis alamat email yang lengkap, misalnya nama@contoh.id.",
  email_taken: "Email ini sudah terdaftar. Silakan masuk, atau gunakan email lain.",
  name_too_long: "Nama paling panjang 100 huruf.",
  password_short: "Kata sandi paling sedikit 8 karakter.",
  password_long: "Kata sandi paling panjang 200 karakter.",
  password_common: "Kata sandi ini terlalu umum dan mudah ditebak. Pilih yang lain.",
  password_personal: "Kata sandi tidak boleh mirip nama atau email Anda.",
  role_invalid: "Pilih peran Siswa atau Instruktur.",
  login_failed: "Email atau kata sandi tidak cocok.",
  account_not_found: "Tidak ada akun dengan email itu.",

  // Catalog
  search_too_long: "Kata pencarian paling panjang 100 huruf.",
  cursor_invalid: "Tautan halaman ini tidak berlaku. Mulai lagi dari halaman pertama.",
  course_not_found: "Kursus ini tidak ada atau tidak sedang diterbitkan.",

  own_course_wish: "Ini kursus Anda sendiri; tidak perlu disimpan di daftar keinginan.",
  slug_reserved: "Alamat ini dipakai oleh halaman lain. Pilih yang lain.",
  instructor_not_found: "Instruktur ini tidak ada atau belum memiliki halaman.",

  // Learning
  course_premium: "Kursus ini berbayar. Pembelian diperlukan sebelum Anda bisa mulai belajar.",
  own_course: "Ini kursus Anda sendiri; Anda tidak perlu mendaftar.",
  lesson_locked: "Pelajaran ini baru bisa dibuka setelah Anda terdaftar di kursusnya.",
  lesson_not_published: "Pelajaran ini belum diterbitkan.",
  enrollment_revoked:
    "Akses Anda ke kursus ini telah dihentikan. Silakan hubungi kami bila menurut Anda ini keliru.",
  student_not_found: "Siswa ini tidak ada di kursus ini.",
  removal_reason_long: "Alasan paling panjang 500 huruf.",
  removal_not_found:
    "Akses siswa ini berakhir dengan cara lain, misalnya pengembalian dana, jadi tidak dapat dibuka lagi di sini.",
  preview_only: "Anda membuka kursus ini sebagai pratinjau; kemajuan belajar tidak dicatat.",
  /** Headings of error pages, by error code. */
  titles: {
    not_found: "Halaman tidak ditemukan",
    forbidden: "Akses ditolak",
    method_not_allowed: "Cara membuka yang salah",
    rate_limited: "Mohon tunggu sebentar",
    too_large: "Kiriman terlalu besar",
    unavailable: "Layanan sedang istirahat",
    internal: "Maaf, ada yang tidak beres",
    other: "Permintaan ini tidak dapat diproses",
  },

  // Live sessions
  moment_invalid: "Tanggal dan jam ini tidak ada. Pilih yang lain.",
  window_order: "Waktu tutup harus setelah waktu buka.",
  date_invalid: "Tulis tanggal yang ada di kalender.",
  meeting_link_invalid: "Tulis alamat yang dimulai dengan https://.",
  session_past: "Sesi tidak bisa dijadwalkan di waktu yang sudah lewat.",
  session_length: "Lama sesi paling sedikit 5 menit dan paling lama 24 jam.",
  session_of_lesson: "Sesi ini mengikuti sebuah materi. Ubah waktunya di materi itu.",
  session_not_open: "Sesi ini baru bisa diikuti 10 menit sebelum dimulai.",
  session_over: "Sesi ini sudah selesai.",
  session_cancelled: "Sesi ini dibatalkan.",
  session_no_link: "Tautan pertemuan belum tersedia. Silakan coba lagi nanti.",
  batch_full: "Kelas ini sudah penuh. Pilih kelas lain.",
  batch_closed: "Kelas ini tidak bisa dipilih lagi. Pilih kelas lain.",
  batch_in_use: "Kelas ini masih dipakai oleh siswa atau sesi, jadi tidak bisa dihapus.",
  batch_name_taken: "Sudah ada kelas dengan nama ini di kursus ini.",
  batch_foreign: "Kelas ini bukan milik kursus ini.",
  capacity_taken: "Sudah lebih banyak siswa di kelas ini daripada jumlah kursi itu.",
  capacity_invalid: "Tulis jumlah kursi antara 1 dan 100.000, atau kosongkan.",

  // Pictures
  image_type: "Gambar harus berupa berkas PNG, JPEG, GIF, atau WebP yang utuh.",
  image_too_large: "Gambar paling besar 5 MB.",
  image_pixels: "Gambar ini terlalu besar: paling banyak 40 megapiksel.",

  // Accounts
  token_invalid:
    "Tautan ini tidak berlaku. Pastikan Anda membukanya utuh dari email kami, atau minta tautan baru.",
  token_used: "Tautan ini sudah pernah dipakai. Setiap tautan hanya berlaku satu kali.",
  token_expired: "Tautan ini sudah kedaluwarsa. Silakan minta tautan baru.",
  token_foreign: "Tautan ini milik akun lain. Keluar dahulu, lalu buka tautannya sekali lagi.",
  password_wrong: "Kata sandi ini tidak cocok dengan akun Anda.",
  phone_invalid: "Tulis nomor telepon yang lengkap, misalnya 0812-3456-7890.",
  phone_needed: "Tulis nomor ponsel Anda agar kami bisa mengirim pesan lewat WhatsApp.",
  phone_landline:
    "Nomor ini bukan nomor ponsel, jadi tidak bisa menerima WhatsApp. Tulis nomor ponsel, atau matikan pesan WhatsApp.",
  device_not_found: "Perangkat ini tidak ada di daftar Anda, atau sudah dikeluarkan.",
  delete_has_courses:
    "Akun yang memiliki kursus tidak dapat dihapus. Hubungi kami agar kursus Anda dialihkan lebih dahulu.",
  delete_last_admin: "Anda admin terakhir. Jadikan orang lain admin sebelum menghapus akun ini.",
};
