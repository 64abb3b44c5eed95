export interface DemoCategory {
  slug: string;
  name: string;
  children?: DemoCategory[];
}

/** The catalog's categories, in the order in which they are shown. */
export const CATEGORIES: readonly DemoCategory[] = [
  {
    slug: "microsoft-office",
    name: "Microsoft Office",
    children: [
      { slug: "microsoft-word", name: "Word" },
      { slug: "microsoft-excel", name: "Excel" },
      { slug: "microsoft-powerpoint", name: "PowerPoint" },
    ],
  },
  { slug: "produktivitas-kerja", name: "Produktivitas Kerja" },
  {
    slug: "desain",
    name: "Desain",
    children: [
      { slug: "desain-grafis", name: "Desain Grafis" },
      { slug: "konten-digital", name: "Konten Digital" },
    ],
  },
  { slug: "data-analitik", name: "Data & Analitik" },
];
