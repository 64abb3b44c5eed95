import type { Messages } from "../mod.ts";

/** Words of the pages for those who teach and those who run the academy, English. */
export const staff: Messages["staff"] = {
  instructor: {
    nav: "Instructor menu",
    tabs: {
      overview: "Overview",
      courses: "Courses you teach",
      grading: "To grade",
      income: "Income",
      import: "Import",
      chat: "Chat",
    },
  },
  course: {
    nav: "Pages of this course",
    tabs: {
      content: "Content",
      settings: "Settings",
      quiz: "Quiz",
      exercises: "Exercises",
      certificates: "Certificates",
      sessions: "Sessions",
      statistics: "Statistics",
      students: "Students",
      announcements: "Announcements",
      income: "Income",
      team: "Teaching team",
    },
  },
  admin: {
    nav: "Admin menu",
    tabs: {
      overview: "Overview",
      users: "Users",
      courses: "Courses",
      categories: "Categories",
      instructors: "Instructors",
      payouts: "Payouts",
      settings: "Settings",
      audit: "Audit log",
      orders: "Orders",
      reviews: "To review",
      coupons: "Coupons",
      certificates: "Certificates",
      chat: "Chat",
      deliveries: "Deliveries",
      system: "System",
    },
  },
};
