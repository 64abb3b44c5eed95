import type { Messages } from "../mod.ts";

/** Words of the pages for those who teach and those who run the academy, English. */
export const staff: Messages["staff"] = {
  instructor: {
    nav: "Instructor menu",
    tabs: { courses: "Courses you teach", import: "Import", chat: "Chat" },
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
