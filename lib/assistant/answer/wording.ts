import { distance } from "fastest-levenshtein";

/** What people write for short, and what they mean by it. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  aja: "saja",
  ajah: "saja",
  apaan: "apa",
  bgmn: "bagaimana",
  bgmana: "bagaimana",
  gmn: "gimana",
  gmna: "gimana",
  gimna: "gimana",
  gmana: "gimana",
  brp: "berapa",
  brapa: "berapa",
  brpa: "berapa",
  berapaan: "berapa harga",
  hrg: "harga",
  hrga: "harga",
  kpn: "kapan",
  dmn: "dimana",
  knp: "kenapa",
  sp: "siapa",
  spa: "siapa",
  yg: "yang",
  utk: "untuk",
  dgn: "dengan",
  dr: "dari",
  sy: "saya",
  gue: "saya",
  gua: "saya",
  gw: "saya",
  aq: "aku",
  ak: "aku",
  ga: "tidak",
  gak: "tidak",
  gk: "tidak",
  nggak: "tidak",
  ngga: "tidak",
  enggak: "tidak",
  engga: "tidak",
  tdk: "tidak",
  tak: "tidak",
  gabisa: "tidak bisa",
  gbs: "tidak bisa",
  bs: "bisa",
  dpt: "dapat",
  dapet: "dapat",
  dapetin: "mendapatkan",
  byr: "bayar",
  bayarnya: "bayar",
  bljr: "belajar",
  sertif: "sertifikat",
  sertipikat: "sertifikat",
  sertifnya: "sertifikat",
  pw: "password",
  pass: "password",
  pswd: "password",
  passwd: "password",
  wa: "whatsapp",
  eksel: "excel",
  exel: "excel",
  ppt: "powerpoint",
  kuisnya: "kuis",
  quis: "kuis",
  gratisan: "gratis",
};

/** The words by which questions are understood, against which mistyped ones are held. */
const TELLING =
  `bagaimana berapa harga kursus instruktur pengajar mengajar gratis berbayar premium populer terpopuler
  terbaru termurah terlaris rekomendasi pemula jadwal materi kuis sertifikat pembayaran membayar bayar checkout
  mendaftar pendaftaran daftar registrasi password sandi akun login kupon voucher diskon refund
  invoice kuitansi pesanan latihan tugas progres kemajuan notifikasi pengingat mengikuti hubungi kontak
  certificate payment instructor teacher popular newest course courses recommend beginner beginners forgot
  register enroll coupon receipt account price`.split(/\s+/);
const IS_TELLING = new Set(TELLING);

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.length === b.length &&
    a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** Whether `typed` is `meant` with as many slips as its length excuses: none in short words, two in long ones. */
export function isNear(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (typed.length < 4 || typed[0] !== meant[0]) return false;
  return isSwap(typed, meant) || distance(typed, meant) <= (typed.length < 9 ? 1 : 2);
}

/** The words of a text, lower case, with what is written for short written out. */
export function writtenOut(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().replace(/power\s+point/g, "powerpoint")
    .match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return words.flatMap((word) =>
    (Object.hasOwn(SHORT_FOR, word) ? SHORT_FOR[word] : word).split(" ")
  );
}

/** A question as it is understood: written out, and with slips in the telling words put right. */
export function understood(question: string): string {
  return writtenOut(question).map((word) => {
    const isKnown = word.length < 4 || IS_TELLING.has(word);
    return isKnown ? word : TELLING.find((one) => isNear(word, one)) ?? word;
  }).join(" ");
}
