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

  // Teaching
  right_missing: "Anda tidak punya hak untuk bagian kursus ini. Mintalah kepada pemilik kursus.",
  nudged_lately: "Siswa ini baru saja disapa. Tunggu beberapa hari sebelum menyapanya lagi.",
  nudge_no_seat: "Siswa ini tidak lagi mengikuti kursus ini.",
  note_long: "Catatan paling panjang 2.000 huruf.",
  team_right_needed: "Pilih paling sedikit satu hak.",
  team_unknown: "Tidak ada instruktur terverifikasi dengan alamat ini.",
  team_owner: "Pemilik kursus sudah punya semua hak.",
  team_already: "Instruktur ini sudah ada di tim.",

  // Lists and ranges
  sort_unknown: "Tabel ini tidak dapat diurutkan menurut kolom itu.",
  export_too_long:
    "Daftar ini terlalu panjang untuk XLSX. Persempit saringannya atau unduh sebagai CSV.",
  range_backwards: "Tanggal akhir harus sama dengan atau setelah tanggal awal.",
  range_too_long: "Rentang tanggal paling panjang lima tahun.",

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
  delivery_not_failed: "Pesan ini tidak gagal, jadi tidak perlu dikirim lagi.",
  delivery_secret:
    "Pesan ini berisi tautan rahasia dan tidak bisa dikirim lagi. Pemilik akun dapat meminta tautan baru.",
  delivery_too_old: "Lampiran pesan ini sudah tidak disimpan, jadi tidak bisa dikirim lagi.",
  cursor_invalid: "Tautan halaman ini tidak berlaku. Mulai lagi dari halaman pertama.",
  course_not_found: "Kursus ini tidak ada atau tidak sedang diterbitkan.",

  own_course_wish: "Ini kursus Anda sendiri; tidak perlu disimpan di daftar keinginan.",
  slug_reserved: "Alamat ini dipakai oleh halaman lain. Pilih yang lain.",
  instructor_not_found: "Instruktur ini tidak ada atau belum memiliki halaman.",

  // Learning
  course_premium: "Kursus ini berbayar. Pembelian diperlukan sebelum Anda bisa mulai belajar.",
  own_course: "Ini kursus Anda sendiri; Anda tidak perlu mendaftar.",
  lesson_locked: "Pelajaran ini baru bisa dibuka setelah Anda terdaftar di kursusnya.",
  lesson_retired: "Materi ini sudah ditarik dari kursus. Tanda selesai Anda tetap disimpan.",
  lesson_not_published: "Pelajaran ini belum diterbitkan.",
  enrollment_revoked:
    "Akses Anda ke kursus ini telah dihentikan. Silakan hubungi kami bila menurut Anda ini keliru.",
  student_not_found: "Siswa ini tidak ada di kursus ini.",
  removal_reason_long: "Alasan paling panjang 500 huruf.",
  removal_not_found:
    "Akses siswa ini berakhir dengan cara lain, misalnya pengembalian dana, jadi tidak dapat dibuka lagi di sini.",
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
    gone: "Sudah tidak berlaku",
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

  // Files
  file_required: "Pilih berkasnya terlebih dahulu.",
  attachment_too_large: "Lampiran paling besar 20 MB.",
  attachment_empty: "Berkas ini kosong.",
  attachments_too_many: "Satu pelajaran paling banyak memiliki 20 lampiran.",

  // Import
  zip_broken: "Berkas ini bukan ZIP yang utuh.",
  zip_encrypted: "ZIP ini dikunci dengan kata sandi. Kirim ZIP tanpa kata sandi.",
  zip_unsafe: "ZIP ini memuat jalur berkas atau tautan yang keluar dari foldernya, jadi ditolak.",
  zip_duplicate: "ZIP ini memuat dua berkas dengan nama yang sama.",
  zip_too_many: "ZIP ini memuat lebih dari 2.000 berkas.",
  zip_too_large:
    "ZIP ini terlalu besar: paling besar 100 MB, dan paling banyak 300 MB setelah dibuka.",
  folder_broken: "Kursus ini tidak dapat diimpor. Perbaiki berkas berikut, lalu coba lagi.",

  // Instructors
  years_invalid: "Tulis lama mengajar dalam tahun, dari 0 sampai 80.",
  credential_url_invalid: "Tulis tautan lengkap yang dimulai dengan https://.",
  credential_type: "Sertifikat harus berupa berkas PDF, PNG, JPEG, GIF, atau WebP yang utuh.",
  credential_too_large: "Sertifikat paling besar 5 MB.",

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

  // Exercises
  course_locked: "Halaman ini baru bisa dibuka setelah Anda terdaftar di kursusnya.",
  link_invalid: "Tulis alamat lengkap yang diawali https://.",
  late_without_end: "Isi waktu tutup agar keterlambatan bisa dihitung.",
  percent_invalid: "Tulis persentase berupa bilangan bulat, paling besar 100.",
  grade_invalid: "Nilai harus bilangan bulat dari 0 sampai 100.",
  reason_required: "Tulis alasan mengapa nilai ini diubah.",
  submission_changed:
    "Kiriman atau nilainya sudah berubah sejak halaman ini dibuka. Periksa lagi sebelum menyimpan.",
  submission_required: "Isi tautan atau pilih berkas.",
  submission_one: "Kirim tautan atau berkas, tidak keduanya.",
  submission_type: "Berkas harus berupa PDF, gambar, dokumen kantor, atau ZIP yang utuh.",
  submission_too_large: "Berkas paling besar 10 MB.",
  submission_empty: "Berkas ini kosong.",
  exercise_not_open: "Latihan ini belum dibuka.",
  exercise_closed: "Latihan ini sudah ditutup dan tidak menerima kiriman terlambat.",
  submission_final: "Latihan ini sudah ditutup, jadi kiriman Anda tidak bisa diganti lagi.",
  exercise_has_submissions:
    "Latihan yang sudah memiliki kiriman tidak dapat dihapus. Anda bisa menjadikannya tidak wajib.",

  // Certificates
  months_invalid: "Tulis jumlah bulan berupa bilangan bulat dari 1 sampai 600, atau kosongkan.",
  certificate_not_found: "Tidak ada sertifikat dengan kode ini. Periksa kembali kodenya.",
  certificate_revoked: "Sertifikat ini sudah dicabut.",
  certificate_reason: "Tulis alasannya.",
  // Authoring
  title_too_long: "Judul paling panjang 160 huruf.",
  slug_invalid:
    "Alamat hanya boleh berisi huruf a–z, angka, dan tanda hubung, paling panjang 80 huruf.",
  slug_taken: "Alamat ini sudah dipakai kursus lain. Pilih yang lain.",
  lesson_slug_taken: "Alamat ini sudah dipakai materi lain di kursus ini. Pilih yang lain.",
  price_invalid: "Tulis harga dalam rupiah bulat, misalnya 150000. Tulis 0 untuk kursus gratis.",
  price_too_high: "Harga paling tinggi Rp100.000.000.",
  outcome_too_long: "Setiap baris paling panjang 200 huruf.",
  outcomes_too_many: "Paling banyak 20 baris.",
  thumbnail_invalid: "Tulis alamat gambar yang lengkap dan diawali https://.",
  video_invalid: "Tulis alamat video YouTube atau Vimeo, misalnya https://youtu.be/….",
  video_required: "Materi video memerlukan alamat videonya.",
  meeting_invalid: "Tulis alamat pertemuan yang lengkap dan diawali https://.",
  minutes_invalid: "Tulis lama belajar dalam menit, dari 0 sampai 6000.",
  status_not_allowed: "Perubahan status ini tidak tersedia untuk kursus ini.",
  newer_version: "Sudah ada versi yang lebih baru. Muat ulang, lalu ulangi perubahan Anda.",
  course_without_lessons: "Kursus belum bisa diterbitkan: tambahkan paling sedikit satu materi.",
  // Payments
  gateway_unreachable:
    "Layanan pembayaran sedang tidak menjawab. Uang Anda aman; silakan coba lagi sebentar lagi.",
  gateway_refused: "Layanan pembayaran menolak permintaan ini.",
  receipt_not_found:
    "Kuitansi ada setelah pesanan lunas, dan selama pembayarannya tidak dikembalikan.",
  amount_invalid: "Tulis jumlah rupiah yang utuh, misalnya 150000.",
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
  review_with_gateway:
    "Midtrans masih meninjau kartu ini. Coba lagi sebentar, atau putuskan di dasbor Midtrans.",
  review_not_fulfillable:
    "Kursusnya tetap tidak bisa diberikan, misalnya karena pembeli sudah memilikinya.",
  coupon_code_taken: "Kode ini sudah dipakai kupon lain.",
  coupon_code_invalid: "Kode terdiri atas 2 sampai 30 huruf, angka, atau tanda hubung.",
  coupon_percent_invalid: "Tulis persentase antara 1 dan 100.",
  note_required: "Tulis alasannya.",
  coupon_dates: "Waktu berakhir harus sesudah waktu mulai.",
  coupon_not_found: "Kupon ini tidak ada.",
  count_invalid: "Tulis bilangan bulat mulai dari 1.",
  gateway_unconfigured: "Pembayaran belum bisa dilakukan di sini. Silakan hubungi kami.",
  // Quizzes
  quiz_not_found: "Kuis ini tidak ada atau belum diterbitkan.",
  quiz_started:
    "Kuis ini sudah dikerjakan seseorang, jadi soalnya tidak dapat diubah lagi. Gunakan penilaian ulang untuk memperbaiki kesalahan.",
  quiz_not_started: "Anda belum memulai kuis ini.",
  quiz_finished: "Kuis ini sudah selesai; jawaban tidak dapat diubah lagi.",
  quiz_moved: "Kuis ini dilanjutkan di perangkat lain. Jawaban dari perangkat ini tidak disimpan.",
  quiz_not_open: "Kuis ini belum dibuka.",
  quiz_closed: "Waktu untuk mengerjakan kuis ini sudah berakhir.",
  quiz_empty: "Kuis ini belum memiliki soal.",
  quiz_question_unknown: "Soal ini bukan bagian dari kuis ini.",
  quiz_answer_invalid: "Jawaban ini tidak sesuai dengan soalnya.",
  quiz_number_invalid: "Tulis jawaban berupa angka, misalnya 2,5.",
  quiz_open_questions: "Masih ada soal yang belum dijawab.",
  quiz_preview_only:
    "Anda membuka kuis ini sebagai pengelola; hanya siswa yang dapat mengerjakannya.",
  quiz_extra_invalid: "Tulis tambahan waktu dalam menit, dari 0 sampai 1440.",
  question_options_few: "Tulis paling sedikit dua pilihan.",
  question_none_right: "Tandai paling sedikit satu pilihan sebagai jawaban yang benar.",

  // Questions in forms and files
  question_options_many: "Paling banyak 40 pilihan untuk satu soal.",
  question_points_invalid: "Tulis poin berupa bilangan bulat dari 1 sampai 1000.",
  gift_title_open: "Judul yang dimulai dengan :: tidak ditutup dengan ::.",
  gift_brace_open: "Kurung kurawal { tidak ditutup sebelum baris kosong.",
  gift_brace_stray:
    "Ada kurung kurawal yang tidak pada tempatnya; tulis \\{ atau \\} jika bagian dari teks.",
  gift_brace_second: "Soal ini memiliki dua bagian jawaban; pisahkan soal dengan baris kosong.",
  gift_answer_mark_missing: "Setiap jawaban dimulai dengan = atau ~.",
  gift_answer_empty: "Ada jawaban yang kosong.",
  gift_answers_too_few: "Soal ini membutuhkan paling sedikit dua jawaban.",
  gift_no_right_answer: "Tidak ada jawaban yang benar.",
  gift_weight_invalid: "Bobot harus antara −100 dan 100 persen.",
  gift_number_invalid: "Ini bukan angka; tulis pecahan dengan titik, misalnya 3.14.",
  gift_range_invalid: "Rentang dimulai dengan angka yang lebih besar daripada akhirnya.",
  gift_arrow_missing: "Pasangan ditulis dengan ->, misalnya =Bali -> Denpasar.",
  gift_pair_incomplete: "Sisi kanan pasangan kosong.",
  gift_points_invalid: "Poin harus bilangan bulat dari 1 sampai 1000.",
  gift_prompt_empty: "Soal ini tidak memiliki pertanyaan.",
  csv_syntax: "Baris ini bukan CSV yang benar; periksa tanda kutipnya.",
  csv_heading_missing: "Baris pertama harus memuat nama kolom, paling sedikit kind dan prompt.",
  csv_heading_unknown: "Ada nama kolom yang tidak dikenal di baris pertama.",
  csv_heading_twice: "Ada nama kolom yang ditulis dua kali di baris pertama.",
  csv_cells_many: "Baris ini memiliki lebih banyak sel daripada kolom.",
  csv_kind_invalid:
    "Jenis soal (kind) harus single, multiple, truefalse, short, number, atau matching.",
  csv_number_invalid: "Ini bukan angka.",
  csv_answer_missing: "Kolom answer kosong: tulis nomor pilihan yang benar.",
  csv_answer_invalid: "Kolom answer harus berisi nomor pilihan yang ada, misalnya 2 atau 1;3.",
  csv_answer_one: "Soal dengan satu jawaban benar hanya boleh memiliki satu nomor di kolom answer.",
  csv_true_false_invalid: "Kolom answer harus berisi true atau false.",
  quiz_questions_many: "Satu kuis memuat paling banyak 500 soal.",
  quiz_moment_invalid: "Tulis tanggal dan jam, misalnya 2026-12-01 09:00.",
  quiz_window_empty: "Waktu tutup harus sesudah waktu buka.",
  quiz_limit_invalid: "Tulis batas waktu dalam menit, dari 1 sampai 1440.",
  quiz_pass_mark_invalid: "Tulis nilai lulus dari 0 sampai 100.",
  import_empty: "Tempelkan soal, atau pilih berkasnya.",
  regrade_not_started: "Belum ada yang memulai kuis ini; soalnya masih dapat diubah langsung.",
  regrade_nothing: "Tidak ada yang berubah: jawaban itu sudah dianggap benar.",

  // Support chat
  chat_empty: "Tulis pesan Anda terlebih dahulu.",
  chat_too_long: "Pesan paling panjang 4.000 huruf.",
  chat_client_id: "Tanda pengenal pesan ini tidak sah.",
  chat_course_unknown: "Kursus ini tidak ditemukan.",
  chat_blocked: "Anda tidak dapat menulis pesan untuk saat ini.",
  chat_closed: "Obrolan ini sudah ditutup. Buka kembali untuk menjawab.",
  chat_move_refused: "Langkah ini tidak dapat dilakukan pada obrolan ini sekarang.",
  chat_colleague_unknown: "Pilih rekan yang dapat menjawab obrolan ini.",
  assistant_empty: "Tulis pertanyaan Anda dulu.",
  assistant_too_long: "Pertanyaan terlalu panjang: paling banyak 1.000 huruf.",
  assistant_limit:
    "Jatah pertanyaan Anda untuk hari ini sudah habis. Silakan kembali besok, atau baca artikel bantuan.",
};
