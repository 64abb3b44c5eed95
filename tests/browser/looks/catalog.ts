import { type Look, openPopover, STUDENT } from "./look.ts";

/** Pages of this domain. */
export const CATALOG_LOOKS: Look[] = [
  { name: "home", path: "/" },
  { name: "about", path: "/", prepare: (page) => openPopover(page, "about") },
  { name: "menu", path: "/", prepare: (page) => openPopover(page, "site-menu") },
  { name: "catalog", path: "/courses" },
  { name: "catalog-filtered", path: "/courses?q=exel&price=premium&level=beginner" },
  { name: "catalog-empty", path: "/courses?q=qqqqqqqq" },
  { name: "course", path: "/courses/dasar-microsoft-word" },
  { name: "course-premium", path: "/courses/excel-dari-nol" },
  { name: "not-found", path: "/tidak-ada", status: 404 },
  {
    name: "menu-student",
    path: "/courses",
    as: STUDENT,
    prepare: (page) => openPopover(page, "site-menu"),
  },
  { name: "mailbox", path: "/dev/mail" },
];
