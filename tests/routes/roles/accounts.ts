import { all, credentials, get, home, members, post, type Table } from "./rows.ts";

/** Signing in and up, the profile. */
export const accountRows: Table = {
  "/profile": [
    get("/profile", members("/profile", 200)),
    post("/profile", members("/profile", 422), { name: "" }),
  ],
  "/login": [
    get("/login", all("303 /my-courses", home)),
    get("/login?next=%2Fprofile", all("303 /profile", { visitor: 200 })),
    post("/login", all("303 /my-courses"), credentials, true),
    post("/login", all("303 /courses/gratis"), { ...credentials, next: "/courses/gratis" }, true),
    post("/login", all(422), { email: credentials.email, password: "salah-sekali" }),
  ],
  "/register": [
    get("/register", all("303 /my-courses", home)),
    post("/register", all(422), { name: "", email: "", password: "", role: "student" }),
  ],
  "/logout": [post("/logout", all("303 /"), {}, true)],
  "/verify-email": [
    get("/verify-email?token=palsu", all(422)),
    get("/verify-email", all(422)),
    get("/verify-email?done=1", all(200)),
    post("/verify-email", all(422), { token: "palsu" }),
  ],
  "/forgot-password": [
    get("/forgot-password", all(200)),
    post("/forgot-password", all("303 /forgot-password?sent=1"), { email: credentials.email }),
    post("/forgot-password", all("303 /forgot-password?sent=1"), { email: "tak@ada.test" }),
    post("/forgot-password", all(422), { email: "bukan-email" }),
  ],
  "/reset-password": [
    get("/reset-password?token=palsu", all(422)),
    post("/reset-password", all(422), { token: "palsu", password: "kopi-tubruk-payung-42" }),
  ],
  "/profile/verify-email": [
    post("/profile/verify-email", members("/profile", "303 /profile?done=sent")),
  ],
  "/profile/picture": [
    get("/profile/picture", all("303 /profile")),
    // A form without room for files cannot be one of ours.
    post("/profile/picture", members("/profile", 422)),
  ],
  "/profile/picture/delete": [
    post("/profile/picture/delete", members("/profile", "303 /profile?done=picture_removed")),
  ],
  "/profile/instructor": [
    get("/profile/instructor", all("303 /profile")),
    post(
      "/profile/instructor",
      members("/profile", 403, { unverified: 422, owner: 422, other: 422 }),
    ),
  ],
  "/profile/instructor/credential/delete": [
    post(
      "/profile/instructor/credential/delete",
      members("/profile", 403, {
        unverified: "303 /profile?done=credential_removed",
        owner: "303 /profile?done=credential_removed",
        other: "303 /profile?done=credential_removed",
      }),
    ),
  ],
  "/profile/password": [
    get("/profile/password", members("/profile/password", 200)),
    post("/profile/password", members("/profile/password", 422), {
      current_password: "bukan yang ini",
      password: "kopi-tubruk-payung-42",
    }),
  ],
  "/profile/data": [
    get("/profile/data", members("/profile/data", 200)),
    post("/profile/data", members("/profile/data", 422), { password: "bukan yang ini" }),
  ],
  "/profile/data.json": [get("/profile/data.json", members("/profile/data", 200))],
};

/** Of all rows the last: it ends every session of the person. */
export const devicesRows: Table = {
  "/profile/devices": [
    get("/profile/devices", members("/profile/devices", 200)),
    post("/profile/devices", members("/profile/devices", 404), { session: "bukan-punya-saya" }),
    post("/profile/devices", members("/profile/devices", "303 /login"), { session: "all" }, true),
  ],
};
