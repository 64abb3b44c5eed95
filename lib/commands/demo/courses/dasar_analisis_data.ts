import { type DemoCourse, text, video } from "../types.ts";

export const dasarAnalisisData: DemoCourse = {
  slug: "dasar-analisis-data",
  title: "Dasar Analisis Data",
  category: "data-analitik",
  instructor: "agus.setiawan@demo.test",
  level: "beginner",
  price: 0,
  publishedDaysAgo: 104,
  students: 18,
  summary:
    "Bertanya dengan tepat, membersihkan data, dan menarik kesimpulan yang jujur, tanpa rumus yang menakutkan.",
  description: `
Analisis data bukan soal alat, melainkan cara bertanya. Anda berlatih dengan data sederhana: kunjungan posyandu, penjualan warung kopi, dan
hasil survei warga.
`,
  outcomes: [
    "Mengubah keluhan menjadi pertanyaan yang dapat dijawab data",
    "Membersihkan data dengan urutan yang benar",
    "Memilih antara rata-rata dan median",
    "Menyampaikan temuan beserta batasannya",
  ],
  sections: [
    {
      title: "Bertanya",
      lessons: [
        text(
          "Dari keluhan menjadi pertanyaan",
          5,
          `
"Penjualan sepi" adalah keluhan. Data tidak dapat menjawab keluhan, tetapi dapat menjawab pertanyaan yang memuat **apa, siapa, kapan, dan
dibandingkan dengan apa**.

| Keluhan | Pertanyaan |
|---|---|
| Penjualan sepi | Berapa cangkir per hari pada bulan ini dibandingkan bulan yang sama tahun lalu? |
| Warga malas datang | Dari RT mana kunjungan posyandu paling rendah, dan sejak kapan? |
| Iklan tidak ada gunanya | Berapa pembeli baru yang menyebut iklan sebagai sumbernya? |

Tanyakan juga: *keputusan apa yang akan berubah bila jawabannya A, dan apa bila B?* Bila tidak ada yang berubah, simpan tenaga Anda untuk
pertanyaan lain.

**Latihan.** Tulis satu keluhan dari tempat kerja, lalu ubah menjadi dua pertanyaan.
`,
        ),
        video(
          "Dua ratus negara dalam empat menit",
          5,
          "https://www.youtube.com/watch?v=jbkSRLYSojo",
          `
Hans Rosling memperlihatkan bagaimana satu grafik dapat mengubah pandangan kita tentang dunia. Perhatikan bahwa ia selalu menjelaskan
**sumbunya** terlebih dahulu, baru bercerita.
`,
        ),
      ],
    },
    {
      title: "Menyiapkan dan meringkas",
      lessons: [
        text(
          "Membersihkan data dengan urutan",
          6,
          `
Kerjakan selalu pada **salinan**, dan ikuti urutan ini:

1. **Bentuk**: satu baris satu kejadian, satu kolom satu keterangan.
2. **Ganda**: hapus baris yang tercatat dua kali.
3. **Ejaan**: "Jogja", "Yogya", dan "Yogyakarta" menjadi satu.
4. **Jenis**: tanggal sebagai tanggal, angka sebagai angka.
5. **Kosong**: tentukan artinya. Nol, tidak tahu, atau tidak berlaku?
6. **Janggal**: umur 230 tahun biasanya salah ketik.

Catat setiap langkah di lembar tersendiri: apa yang diubah, berapa baris, dan alasannya. Catatan itu menyelamatkan Anda ketika tiga bulan
kemudian seseorang bertanya mengapa angkanya berbeda.

Jangan menghapus data janggal hanya karena mengganggu. Penjualan yang melonjak pada satu hari mungkin salah catat, mungkin juga hari pasar.
`,
        ),
        text(
          "Rata-rata atau median?",
          5,
          `
Sepuluh warga berpenghasilan tiga juta rupiah, dan satu orang seratus juta. Rata-ratanya hampir dua belas juta, padahal tidak seorang pun
berpenghasilan sekitar itu. **Median**, nilai di tengah setelah diurutkan, tetap tiga juta.

Gunakan:

- **rata-rata** bila nilainya tersebar seimbang, misalnya tinggi badan;
- **median** bila ada beberapa nilai yang sangat besar, misalnya penghasilan, harga rumah, lama antre;
- **modus** untuk hal yang tidak berupa angka, misalnya rasa yang paling sering dipesan.

Sertakan juga sebarannya. "Antre rata-rata 8 menit" terdengar baik, sampai pembaca tahu bahwa seperempat pelanggan menunggu lebih dari
dua puluh menit.

**Latihan.** Hitung rata-rata dan median pengeluaran harian Anda selama seminggu. Mana yang lebih mewakili?
`,
        ),
      ],
    },
    {
      title: "Menyampaikan",
      lessons: [
        text(
          "Kesimpulan yang jujur",
          5,
          `
Dua hal yang naik bersama belum tentu yang satu menyebabkan yang lain. Penjualan es dan jumlah orang berenang sama-sama naik karena **cuaca
panas**.

Sebelum menulis "karena", tanyakan tiga hal:

1. Adakah penyebab lain yang memengaruhi keduanya?
2. Mungkinkah arahnya terbalik?
3. Apakah datanya cukup banyak, atau hanya kebetulan beberapa hari?

Susun laporan singkat Anda dengan empat bagian: **pertanyaan, jawaban, dasar, batasan**. Contoh batasan: "Data hanya mencatat pembeli yang
membayar nontunai."

Menyebut batasan tidak membuat Anda tampak lemah. Justru karena itulah pembaca percaya pada bagian lainnya.
`,
        ),
      ],
    },
  ],
};
