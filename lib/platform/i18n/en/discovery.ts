import type { Messages } from "../mod.ts";

/** Words of finding courses again: suggestions, instructor pages, wishlist, recently viewed, reading offline. */
export const discovery: Messages["discovery"] = {
  suggestions: {
    list: "Search suggestions",
    courses: "Courses",
    instructors: "Instructors",
    categories: "Fields",
    none: "No suggestions. Press Enter to search.",
    one: "suggestion. Use the up and down arrows to choose.",
    many: "suggestions. Use the up and down arrows to choose.",
  },
  instructor: {
    pageTitle: (name) => `${name}, instructor`,
    expertise: "Field of expertise",
    institution: "Institution",
    years: "Years of teaching",
    yearsValue: (years) =>
      years === 0 ? "Less than a year" : years === 1 ? "1 year" : `${years} years`,
    courses: "Courses",
    students: "Students",
    coursesBy: (name) => `Courses by ${name}`,
    noCourses: "No published courses yet",
    noCoursesText: "This instructor is preparing their first course.",
    description: (name, about) =>
      about === "" ? `Courses by ${name}.` : `${name}: ${about}. See their courses.`,
    profileOf: (name) => `Open the page of ${name}`,
  },
  wishlist: {
    title: "Wishlist",
    lead: "Courses you have put aside for later.",
    wish: (title) => `Keep “${title}” on your wishlist`,
    add: "Add to wishlist",
    remove: "Remove from wishlist",
    kept: "On your wishlist",
    added: "Added to your wishlist.",
    removed: "Removed from your wishlist.",
    failed: "That did not work. Please try again.",
    emptyTitle: "No courses put aside yet",
    emptyText: "Press the heart of a course to keep it here.",
  },
  recent: {
    title: "Recently viewed",
    lead: "Take another look at these courses.",
    clear: "Clear history",
    device: "This history is kept on your device only.",
  },
  offline: {
    title: "You are offline",
    text: "This page needs an internet connection. Check yours, then try again.",
    retry: "Try again",
    saved: "Lessons you can read offline",
    savedText: "You have opened them on this device.",
    none: "No lessons are kept on this device yet.",
    mark: "Read offline",
    markText: "A copy from your device. Progress cannot be noted until you are connected again.",
  },
};
