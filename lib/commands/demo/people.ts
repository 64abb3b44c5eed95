/** The accounts that the start's last line names. */
export const STUDENT = {
  email: "siswa@demo.test",
  name: "Dewi Lestari Putri",
  phone: "+6281234567890",
};
export const ADMIN = { email: "admin@demo.test", name: "Bayu Prasetyo" };

export interface DemoInstructor {
  email: string;
  name: string;
  headline: string;
  expertise: string;
  institution: string;
  yearsTeaching: number;
  /** Where their certificate can be seen. */
  credentialUrl: string;
}

export const INSTRUCTORS: readonly DemoInstructor[] = [
  {
    email: "instruktur@demo.test",
    name: "Rina Wulandari",
    headline: "Pelatih Microsoft Office untuk kantor dan sekolah",
    expertise: "Word, Excel, PowerPoint",
    institution: "Balai Latihan Kerja Bandung",
    yearsTeaching: 11,
    credentialUrl: "https://example.com/sertifikat/rina-wulandari",
  },
  {
    email: "agus.setiawan@demo.test",
    name: "Agus Setiawan",
    headline: "Analis data yang senang menyederhanakan angka",
    expertise: "SQL, statistik, visualisasi data",
    institution: "Komunitas Data Yogyakarta",
    yearsTeaching: 7,
    credentialUrl: "https://example.com/sertifikat/agus-setiawan",
  },
  {
    email: "maya.kusuma@demo.test",
    name: "Maya Kusuma",
    headline: "Desainer grafis dan pegiat produktivitas",
    expertise: "Desain visual, konten digital, kerja tim jarak jauh",
    institution: "Studio Kusuma, Surabaya",
    yearsTeaching: 6,
    credentialUrl: "https://example.com/sertifikat/maya-kusuma",
  },
];

/** Other students, so that courses have a following. */
export const STUDENT_NAMES: readonly string[] = [
  "Ahmad Fauzi",
  "Siti Nurhaliza Rahman",
  "Budi Hartono",
  "Ni Luh Ayu Pratiwi",
  "Yohanes Tampubolon",
  "Rizky Ramadhan",
  "Fitri Handayani",
  "Made Wirawan",
  "Andi Nurul Aini",
  "Togar Simanjuntak",
  "Kartika Sari",
  "Hendra Gunawan",
  "Maria Goreti Lobo",
  "Dimas Anggara",
  "Ratna Kumalasari",
  "Ilham Maulana",
  "Yuliana Wenda",
  "Eko Purnomo",
  "Nadia Safitri",
  "Ferdinand Manuputty",
  "Laila Khairunnisa",
  "Joko Susilo",
  "Cut Meutia Zahra",
  "Gilang Saputra",
];
