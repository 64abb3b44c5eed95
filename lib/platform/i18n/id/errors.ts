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

  // Learning
  course_premium: "Kursus ini berbayar. Pembelian diperlukan sebelum Anda bisa mulai belajar.",
  own_course: "Ini kursus Anda sendiri; Anda tidak perlu mendaftar.",
  lesson_locked: "Pelajaran ini baru bisa dibuka setelah Anda terdaftar di kursusnya.",
  lesson_not_published: "Pelajaran ini belum diterbitkan.",
  enrollment_revoked:
    "Akses Anda ke kursus ini telah dihentikan. Silakan hubungi kami bila menurut Anda ini keliru.",
  preview_only: "Anda membuka kursus ini sebagai pratinjau; kemajuan belajar tidak dicatat.",

  // Shop
  cart_empty: "Keranjang Anda masih kosong.",
  cart_full: "Keranjang memuat paling banyak 20 kursus.",
  course_is_free: "Kursus ini gratis. Anda dapat langsung mendaftar dari halaman kursusnya.",
  own_course_sold: "Ini kursus Anda sendiri; Anda tidak perlu membelinya.",
  already_owned: "Anda sudah memiliki kursus ini.",
  course_not_sold: "Kursus ini tidak dijual lagi.",
  price_changed: "Ada yang berubah sejak Anda melihatnya. Periksa dahulu sebelum melanjutkan.",
  coupon_unknown: "Kode kupon ini tidak dikenal.",
  coupon_not_started: "Kupon ini belum berlaku.",
  coupon_over: "Masa berlaku kupon ini sudah lewat.",
  coupon_used_up: "Kuota kupon ini sudah habis.",
  coupon_used_by_you: "Anda sudah memakai kupon ini.",
  coupon_not_for_this: "Kupon ini tidak berlaku untuk kursus di keranjang Anda.",
  order_not_found: "Pesanan ini tidak ada.",
  order_challenged: "Bank sedang memeriksa pembayaran ini. Kami kabari begitu ada keputusan.",
  order_busy: "Pesanan ini sedang diproses. Silakan coba lagi sebentar lagi.",
  payment_preparing: "Halaman pembayaran sedang disiapkan. Silakan coba lagi sebentar lagi.",
  notification_refused: "Pemberitahuan ini tidak bertanda tangan yang sah.",
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

  // Payments
  gateway_unreachable:
    "Layanan pembayaran sedang tidak menjawab. Uang Anda aman; silakan coba lagi sebentar lagi.",
  gateway_refused: "Layanan pembayaran menolak permintaan ini.",
  receipt_not_found:
    "Kuitansi ada setelah pesanan lunas, dan selama pembayarannya tidak dikembalikan.",
  amount_invalid: "Tulis jumlah rupiah yang utuh, misalnya 150000.",
  reason_required: "Tulis alasannya.",
  refund_nothing_left: "Tidak ada lagi dana yang bisa dikembalikan dari pembayaran ini.",
  refund_too_much: "Jumlah ini lebih besar daripada dana yang masih ada.",
  refund_not_by_gateway:
    "Metode pembayaran ini tidak bisa dikembalikan lewat Midtrans. Kembalikan secara manual.",
  refund_refused: "Midtrans menolak pengembalian ini. Kembalikan secara manual bila perlu.",
  refund_in_progress:
    "Pengembalian lain untuk pembayaran ini belum selesai. Tunggu sebentar, lalu coba lagi.",
  refund_key_used: "Formulir ini sudah pernah dikirim. Muat ulang halaman lalu coba lagi.",
  review_not_found: "Tinjauan ini tidak ada.",
  review_settled: "Tinjauan ini sudah diselesaikan.",
  review_action: "Tindakan ini tidak tersedia untuk tinjauan ini.",
  review_not_fulfillable:
    "Kursusnya tetap tidak bisa diberikan, misalnya karena pembeli sudah memilikinya.",
  coupon_code_taken: "Kode ini sudah dipakai kupon lain.",
  coupon_code_invalid: "Kode terdiri atas 2 sampai 30 huruf, angka, atau tanda hubung.",
  coupon_percent_invalid: "Tulis persentase antara 1 dan 100.",
  coupon_dates: "Waktu berakhir harus sesudah waktu mulai.",
  coupon_not_found: "Kupon ini tidak ada.",
  count_invalid: "Tulis bilangan bulat mulai dari 1.",
  gateway_unconfigured: "Pembayaran belum bisa dilakukan di sini. Silakan hubungi kami.",
};
