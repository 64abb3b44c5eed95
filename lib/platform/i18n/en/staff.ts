import type { Messages } from "../mod.ts";

/** Words of the pages for those who teach and those who run the academy, English. */
export const staff: Messages["staff"] = {
  instructor: {
    nav: "Instructor menu",
    tabs: { courses: "Courses you teach", import: "Import" },
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
      students: "Students",
      announcements: "Announcements",
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
      deliveries: "Deliveries",
      system: "System",
    },
  },
};
