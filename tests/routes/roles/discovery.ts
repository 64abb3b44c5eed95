import { all, get, instructors, members, post, type Table } from "./rows.ts";

/** In the world of these tests the one who has joined `gratis` has this enrollment, and its owner this id. */
const JOINED = 1;
const OWNER = "/instructors/4-putu-pemilik";
const STUDENTS = "/instructor/courses/gratis/students";
const ONE = `${STUDENTS}/${JOINED}`;

/** What others' pages answer to instructors who do not own them. */
const notTheirs = { other: 404 };

/** Finding courses again, and the people of a course. */
export const discoveryRows: Table = {
  "/courses/suggestions": [
    get("/courses/suggestions?q=exc", all(200)),
    get("/courses/suggestions", all(200)),
    get(`/courses/suggestions?q=${"x".repeat(101)}`, all(422)),
  ],
  "/instructors/:key": [
    get(OWNER, all(200)),
    get("/instructors/4", all(`301 ${OWNER}`)),
    get("/instructors/4-nama-lama", all(`301 ${OWNER}`)),
    get(`${OWNER}?after=palsu`, all(400)),
    // A student, an instructor who is not verified and has no course, nobody.
    get("/instructors/1-sari-siswa", all(404)),
    get("/instructors/3", all(404)),
    get("/instructors/999", all(404)),
    get("/instructors/putu", all(404)),
  ],
  "/manifest.webmanifest": [get("/manifest.webmanifest", all(200))],
  "/sw.js": [get("/sw.js", all(200))],
  "/offline/:lang": [
    get("/offline/id", all(200)),
    get("/offline/en", all(200)),
    get("/offline/fr", all(404)),
  ],
  "/wishlist": [
    get("/wishlist", members("/wishlist", 200)),
    get("/wishlist?after=palsu", members("/wishlist?after=palsu", 400)),
  ],
  "/wishlist/items": [
    post("/wishlist/items", members("/courses/terbuka", "303 /courses/terbuka", { owner: 422 }), {
      course: "terbuka",
      back: "/courses/terbuka",
    }),
    post("/wishlist/items", members("/wishlist", 404), { course: "draf" }),
    post("/wishlist/items", members("/wishlist", 404), {
      course: "tidak-ada",
      back: "https://jahat.example/",
    }),
  ],
  "/wishlist/items/:slug/delete": [
    post("/wishlist/items/terbuka/delete", members("/wishlist", "303 /wishlist")),
    post("/wishlist/items/tidak-ada/delete", members("/wishlist", "303 /wishlist")),
  ],
  "/recently-viewed/delete": [
    post("/recently-viewed/delete", members("/courses", "303 /courses")),
  ],
  "/instructor/courses/:slug/students": [
    get(STUDENTS, instructors(STUDENTS, 200, notTheirs)),
    get(`${STUDENTS}?q=ikhsan&sort=name&show=removed`, {
      ...instructors(`${STUDENTS}?q=ikhsan&sort=name&show=removed`, 200, notTheirs),
    }),
    get(`${STUDENTS}?sort=umur`, instructors(`${STUDENTS}?sort=umur`, 422, notTheirs)),
    get(
      "/instructor/courses/tidak-ada/students",
      instructors("/instructor/courses/tidak-ada/students", 404),
    ),
  ],
  "/instructor/courses/:slug/students/:enrollment/remove": [
    get(`${ONE}/remove`, instructors(`${ONE}/remove`, 200, notTheirs)),
    get(`${STUDENTS}/2/remove`, instructors(`${STUDENTS}/2/remove`, 404)),
    get(`${STUDENTS}/satu/remove`, instructors(`${STUDENTS}/satu/remove`, 404)),
    post(`${ONE}/remove`, instructors("/instructor", 422, notTheirs), { reason: "  " }),
  ],
  "/instructor/courses/:slug/students/:enrollment/restore": [
    post(
      `${ONE}/restore`,
      instructors("/instructor", `303 ${STUDENTS}?done=restored`, notTheirs),
    ),
  ],
};
