import { get, members, post, type Table } from "./rows.ts";

/** Joining and the player. */
export const learningRows: Table = {
  "/courses/:slug/enroll": [
    post(
      "/courses/terbuka/enroll",
      members("/courses/terbuka", "303 /learn/terbuka", { owner: 422 }),
    ),
    post("/courses/premium/enroll", members("/courses/premium", 422)),
    post("/courses/draf/enroll", members("/courses/draf", 404, { owner: 422 })),
    post(
      "/courses/arsip/enroll",
      members("/courses/arsip", 404, { owner: 422, enrolled: "303 /learn/arsip" }),
    ),
    post("/courses/tidak-ada/enroll", members("/courses/tidak-ada", 404)),
  ],
  "/learn/:slug": [
    get(
      "/learn/gratis",
      members("/learn/gratis", "303 /courses/gratis", {
        enrolled: "303 /learn/gratis/teks",
        owner: "303 /learn/gratis/teks",
        admin: "303 /learn/gratis/teks",
      }),
    ),
    get(
      "/learn/draf",
      members("/learn/draf", 404, { owner: "303 /learn/draf/satu", admin: "303 /learn/draf/satu" }),
    ),
    get(
      "/learn/arsip",
      members("/learn/arsip", 404, {
        enrolled: "303 /learn/arsip/satu",
        owner: "303 /learn/arsip/satu",
        admin: "303 /learn/arsip/satu",
      }),
    ),
    get("/learn/tidak-ada", members("/learn/tidak-ada", 404)),
  ],
  "/learn/:slug/:lesson": [
    ...["teks", "video", "temu"].map((lesson) =>
      get(
        `/learn/gratis/${lesson}`,
        members(`/learn/gratis/${lesson}`, 403, { enrolled: 200, owner: 200, admin: 200 }),
      )
    ),
    get(
      "/learn/gratis/nanti",
      members("/learn/gratis/nanti", 403, { owner: 200, admin: 200 }),
    ),
    get("/learn/gratis/tidak-ada", members("/learn/gratis/tidak-ada", 404)),
    get("/learn/draf/satu", members("/learn/draf/satu", 404, { owner: 200, admin: 200 })),
    get(
      "/learn/arsip/satu",
      members("/learn/arsip/satu", 404, { enrolled: 200, owner: 200, admin: 200 }),
    ),
  ],
  "/learn/:slug/:lesson/complete": [
    post(
      "/learn/gratis/teks/complete",
      members("/learn/gratis/teks", 403, { enrolled: "303 /learn/gratis/video" }),
    ),
    post("/learn/gratis/nanti/complete", members("/learn/gratis/nanti", 403)),
    post(
      "/learn/draf/satu/complete",
      members("/learn/draf/satu", 404, { owner: 403, admin: 403 }),
    ),
  ],
  "/my-courses": [
    get("/my-courses", members("/my-courses", 200)),
    get("/my-courses?after=palsu", members("/my-courses?after=palsu", 400)),
  ],
};
