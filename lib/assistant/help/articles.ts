import type { Lang } from "../../platform/i18n/lang.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import type { HelpFact } from "../facts/fact.ts";
import type { SearchedArticle } from "../facts/help_queries.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { TEXTS } from "./texts.ts";

export type HelpGroup = "account" | "learn" | "pay" | "teach";

/** The articles in their order, with other words that people use for what they are about. */
const ARTICLES: readonly { slug: string; group: HelpGroup; keywords: string }[] = [
  {
    slug: "register",
    group: "account",
    keywords: "registrasi akun baru mendaftar sign up account",
  },
  { slug: "login", group: "account", keywords: "login masuk log in sign in" },
  { slug: "reset-password", group: "account", keywords: "lupa reset password sandi forgot" },
  {
    slug: "profile",
    group: "account",
    keywords:
      "profil ubah ganti hapus akun bahasa foto nama unduh data profile delete account language",
  },
  { slug: "notifications", group: "account", keywords: "pengingat whatsapp email reminder" },
  { slug: "enroll", group: "learn", keywords: "ikut gabung kursus daftar join enrol" },
  { slug: "progress", group: "learn", keywords: "kemajuan progres selesai lanjut progress" },
  { slug: "quiz", group: "learn", keywords: "kuis ujian tes quiz test exam" },
  {
    slug: "exercises",
    group: "learn",
    keywords: "latihan tugas kumpul unggah assignment exercise",
  },
  { slug: "certificate", group: "learn", keywords: "sertifikat piagam certificate" },
  {
    slug: "live-sessions",
    group: "learn",
    keywords: "zoom meet kelas langsung kalender agenda live",
  },
  { slug: "offline", group: "learn", keywords: "luring offline kuota sinyal" },
  { slug: "payment", group: "pay", keywords: "bayar membayar checkout metode transfer qris pay" },
  { slug: "coupons", group: "pay", keywords: "kupon voucher diskon promo coupon discount" },
  { slug: "invoice", group: "pay", keywords: "faktur kuitansi bukti pembayaran receipt invoice" },
  { slug: "refunds", group: "pay", keywords: "pengembalian dana uang kembali batal refund cancel" },
  { slug: "become-instructor", group: "teach", keywords: "mengajar pengajar instruktur teach" },
  { slug: "about", group: "teach", keywords: "tentang profil platform academy about" },
  {
    slug: "contact",
    group: "teach",
    keywords: "hubungi kontak admin customer service komplain contact",
  },
];

/** An article with the part of the help pages it stands in. */
export interface Article extends HelpFact {
  group: HelpGroup;
}

function read(slug: string, group: HelpGroup, lang: Lang): Article {
  const [, title, body] = /^# (.+)\n+([^]*)$/.exec(TEXTS[lang][slug])!;
  return { slug, group, title, body, summary: markdownToText(body.split("\n\n", 1)[0]) };
}

const READ: Record<Lang, readonly Article[]> = {
  id: ARTICLES.map(({ slug, group }) => read(slug, group, "id")),
  en: ARTICLES.map(({ slug, group }) => read(slug, group, "en")),
};

/** Every help article of a language, in their order. */
export function articlesOf(lang: Lang): readonly Article[] {
  return READ[lang];
}

/** The help article of an address; null when there is none. */
export function articleOf(slug: string, lang: Lang): Article | null {
  return READ[lang].find((article) => article.slug === slug) ?? null;
}

const SEARCHED: Record<Lang, readonly SearchedArticle[]> = {
  id: READ.id.map((article, at) => searched(article, ARTICLES[at].keywords)),
  en: READ.en.map((article, at) => searched(article, ARTICLES[at].keywords)),
};

function searched({ slug, title, body }: Article, keywords: string): SearchedArticle {
  return { slug, title, keywords, body: markdownToText(body) };
}

/** The passages of an article, the first one first, with what all of them are about: its title and keywords. */
export function partsOf(slug: string, lang: Lang): { passages: Passage[]; about: string } {
  const { title, keywords } = SEARCHED[lang].find((article) => article.slug === slug)!;
  return { passages: passagesOf(articleOf(slug, lang)!.body), about: `${title} ${keywords}` };
}

/** The articles as the search takes them. */
export function searchedArticles(lang: Lang): readonly SearchedArticle[] {
  return SEARCHED[lang];
}
