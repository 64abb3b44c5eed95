import { all, get, members, post, type Table } from "./rows.ts";

/** What belongs to the whole site. */
export const siteRows: Table = {
  "/language": [
    post("/language", all("303 /courses"), { lang: "id", back: "/courses" }),
    post("/language", all(422), { lang: "xx" }),
  ],
  "/theme": [
    post("/theme", all("303 /courses"), { theme: "system", back: "/courses" }),
    post("/theme", all(422), { theme: "pink" }),
  ],
  "/events": [get("/events", members("/events", 200))],
  "/healthz": [get("/healthz", all(200))],
  "/robots.txt": [get("/robots.txt", all(200))],
  "/sitemap.xml": [get("/sitemap.xml", all(200))],
  "/dev/messages": [get("/dev/messages", all(200))],
  "/dev/mail": [get("/dev/mail", all(200))],
  "/dev/mail/:id": [
    get("/dev/mail/1", all(200)),
    get("/dev/mail/999", all(404)),
    get("/dev/mail/satu", all(404)),
  ],
  "/dev/mail/:id/html": [get("/dev/mail/1/html", all(200)), get("/dev/mail/999/html", all(404))],
};
