import type { layout as Shape } from "../id/layout.ts";

/** Words of the frame around every page and of the small pieces used everywhere, English. */
export const layout: typeof Shape = {
  skip: "Skip to content",
  tagline: "Learn Microsoft Office and skills for work, one step at a time.",
  description:
    "Online courses made in Indonesia: Microsoft Word, Excel, PowerPoint and other skills for work. Learn whenever it suits you, with an instructor at your side.",

  nav: {
    label: "Main navigation",
    menu: "Menu",
    home: "Home",
    courses: "Courses",
    myCourses: "My courses",
    agenda: "Agenda",
    profile: "Profile",
    teach: "Teaching",
    admin: "Admin",
    login: "Log in",
    register: "Sign up",
    logout: "Log out",
    account: "Your account",
    settings: "Language and appearance",
    searchCourses: "Search courses",
  },

  search: {
    label: "Search courses",
    placeholder: "Learn something new",
    submit: "Search",
  },

  language: { label: "Language", id: "Indonesia", en: "English" },
  theme: { label: "Appearance", system: "Automatic", light: "Light", dark: "Dark" },
  roles: { student: "Student", instructor: "Instructor", admin: "Admin" },

  about: {
    open: "About us",
    title: (name) => `About ${name}`,
    lead:
      "We help you become confident with Microsoft Office and other skills for work, in courses that are clear, practical and kind to beginners.",
    offersTitle: "What we teach",
    offers: [
      {
        title: "Microsoft Word",
        text: "Letters, reports and theses that stay tidy without endless reformatting.",
      },
      {
        title: "Microsoft Excel",
        text: "From first formulas to pivot tables and reports your manager enjoys reading.",
      },
      {
        title: "Microsoft PowerPoint",
        text: "Presentations that are well ordered, good to look at and easy to remember.",
      },
    ],
    followTitle: "Find us on",
    instagram: "Instagram",
    tiktok: "TikTok",
    newTab: "(opens in a new tab)",
  },

  footer: {
    learn: "Learn",
    account: "Account",
    allCourses: "All courses",
    freeCourses: "Free courses",
    newCourses: "Newest courses",
    rights: (year, name) => `© ${year} ${name}. Made with care in Indonesia.`,
  },

  actions: {
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    back: "Back",
    continue: "Continue",
    edit: "Edit",
    delete: "Delete",
    retry: "Try again",
    home: "Go to the home page",
    browse: "Browse courses",
  },

  form: {
    optional: "optional",
    errorTitle: (count) =>
      count === 1 ? "One field needs your attention" : `${count} fields need your attention`,
  },

  notice: { success: "Done", info: "Note", warning: "Attention", error: "Failed" },
  toasts: "Messages",
  pagination: { label: "Pages", next: "Next page", first: "Back to the beginning" },
  breadcrumbs: "Where you are",
  loading: "Loading…",
  progress: (percent) => `${percent}% complete`,
  errorPage: {
    code: (status) => `Error ${status}`,
    requestId: "Request number",
    requestHint: "Please mention this number when you write to us.",
  },
  chart: { figures: "See the figures" },
  table: { scroll: "The table scrolls sideways", empty: "Nothing here yet." },
  listing: {
    sort: "Sort by",
    folded: "Search and sort",
    apply: "Apply",
    csv: "Download CSV",
    xlsx: "Download XLSX",
    ascending: (column: string) => `${column}, ascending`,
    descending: (column: string) => `${column}, descending`,
    search: "Search",
    all: "All",
    exporting: {
      preparing: "Preparing the file",
      progress: "{rows} of {total} rows",
      soFar: "{rows} rows",
      done: "The file has been downloaded.",
      failed: "The download broke off. Try again.",
      cancel: "Cancel",
    },
    noMatch: "Nothing matches",
    noMatchText: "Try other words or filters.",
  },
};
