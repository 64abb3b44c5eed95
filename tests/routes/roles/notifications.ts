import { all, get, instructors, members, post, type Table } from "./rows.ts";

/** What people are told, and what instructors tell. */
export const notificationRows: Table = {
  "/notifications": [
    get("/notifications", members("/notifications", 200)),
    get("/notifications?after=palsu", members("/notifications?after=palsu", 400)),
    post("/notifications", members("/notifications", "303 /notifications")),
  ],
  "/notifications/:id": [
    post("/notifications/999", members("/notifications", 404)),
    post("/notifications/satu", members("/notifications", 404)),
  ],
  "/notifications/unread": [get("/notifications/unread", members("/notifications/unread", 200))],
  "/profile/notifications": [
    get("/profile/notifications", members("/profile/notifications", 200)),
    post(
      "/profile/notifications",
      members("/profile/notifications", "303 /profile/notifications?done=saved"),
    ),
  ],
  "/unsubscribe": [
    get("/unsubscribe?token=palsu", all(422)),
    post("/unsubscribe?token=palsu", all(422)),
  ],
  // What Twilio has not signed is refused, whoever sends it.
  "/whatsapp/status": [post("/whatsapp/status", all(403), { MessageSid: "SM1" })],
  "/whatsapp/answer": [post("/whatsapp/answer", all(403), { Body: "STOP" })],
  "/instructor/courses/:slug/announcements": [
    get(
      "/instructor/courses/gratis/announcements",
      instructors("/instructor/courses/gratis/announcements", 404, { owner: 200, admin: 200 }),
    ),
    post(
      "/instructor/courses/gratis/announcements",
      instructors("/instructor", 404, { owner: 422, admin: 422 }),
      { title: "", body: "" },
    ),
  ],
  "/courses/:slug/announcements": [
    get(
      "/courses/gratis/announcements",
      members("/courses/gratis/announcements", 404, { enrolled: 200, owner: 200, admin: 200 }),
    ),
    get("/courses/tidak-ada/announcements", members("/courses/tidak-ada/announcements", 404)),
  ],
};
