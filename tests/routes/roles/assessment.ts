import { get, instructors, members, post, put, type Table } from "./rows.ts";

/** Who has no seat is kept out; who manages the course looks, and cannot take part. */
function taking(quiz: string, suffix = ""): Table {
  const page = `/learn/gratis/quiz${quiz}`;
  const asManager = (answer: number) => ({ owner: answer, admin: answer });
  return {
    [`/learn/:slug/quiz${suffix}`]: [
      get(page, members(page, 403, { enrolled: 200, ...asManager(200) })),
      ...(quiz === "" ? [get("/learn/terbuka/quiz", members("/learn/terbuka/quiz", 404))] : []),
    ],
    [`/learn/:slug/quiz${suffix}/start`]: [
      post(`${page}/start`, members(page, 403, { enrolled: `303 ${page}`, ...asManager(403) })),
    ],
    [`/learn/:slug/quiz${suffix}/state`]: [
      get(`${page}/state`, members(page, 403, { enrolled: 200, ...asManager(409) })),
    ],
    [`/learn/:slug/quiz${suffix}/answers`]: [
      put(`${page}/answers`, members(page, 403, { visitor: 401, enrolled: 200 }), { saves: [] }),
      post(
        `${page}/answers`,
        members(page, 403, { enrolled: `303 ${page}#quiz`, ...asManager(409) }),
      ),
    ],
    [`/learn/:slug/quiz${suffix}/submit`]: [
      post(`${page}/submit`, members(page, 403, { enrolled: 422, ...asManager(409) })),
    ],
  };
}

const live = "/instructor/courses/gratis/quiz/1/live";

/** Taking a quiz, and watching it being taken. */
export const assessmentRows: Table = {
  ...taking(""),
  ...taking("/1", "/:section"),
  "/instructor/courses/:slug/quiz/:quiz/live": [
    get(live, instructors(live, 404, { owner: 200, admin: 200 })),
    get(`${live}?format=csv`, instructors(`${live}?format=csv`, 404, { owner: 200, admin: 200 })),
    post(
      live,
      instructors("/instructor", 404, { owner: 422, admin: 422 }),
      { student: "1", minutes: "abc" },
    ),
  ],
};
