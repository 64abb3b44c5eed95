import { type Answer, get, instructors, post, type Table } from "./rows.ts";

const list = "/instructor/courses/premium/quiz";
const base = `${list}/3`;
const form = { prompt: "Apa?", option1: "a", option2: "b", right: "1", points: "1" };
const settings = {
  title: "Kuis",
  pass_mark: "100",
  results_shown: "never",
  explanations_shown: "never",
};

const reading = (path: string) => get(path, instructors(path, 404, { owner: 200, admin: 200 }));
const writing = (path: string, owner: Answer, fields = {}, admin: Answer = owner) =>
  post(path, instructors("/instructor", 404, { owner, admin }), fields);

/** Managing a quiz is for its instructor and admins; to everybody else it does not exist. */
export const quizEditorRows: Table = {
  "/instructor/courses/:slug/quiz": [
    reading(list),
    writing(list, `303 ${base}?done=created`, { section: "" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz": [reading(base)],
  "/instructor/courses/:slug/quiz/:quiz/settings": [
    reading(`${base}/settings`),
    writing(`${base}/settings`, `303 ${base}?done=saved`, settings),
  ],
  "/instructor/courses/:slug/quiz/:quiz/preview": [reading(`${base}/preview`)],
  "/instructor/courses/:slug/quiz/:quiz/import": [
    reading(`${base}/import`),
    writing(`${base}/import`, 422, { text: "A {=b" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz/export": [reading(`${base}/export`)],
  "/instructor/courses/:slug/quiz/:quiz/results": [
    reading(`${base}/results`),
    reading(`${base}/results?format=xlsx`),
    reading(`${base}/results?table=corrections&format=csv`),
  ],
  "/instructor/courses/:slug/quiz/:quiz/questions/new": [
    reading(`${base}/questions/new`),
    writing(`${base}/questions/new`, 422),
  ],
  "/instructor/courses/:slug/quiz/:quiz/order": [
    writing(`${base}/order`, `303 ${base}?done=moved`, { order: "4,3" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz/questions/:question/move": [
    writing(`${base}/questions/3/move`, `303 ${base}?done=moved`, { direction: "up" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz/questions/:question/regrade": [
    reading(`${base}/questions/3/regrade`),
    reading(`${base}/questions/3/regrade?format=csv`),
    writing(`${base}/questions/3/regrade`, 409, { action: "drop", reason: "Keliru" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz/questions/:question": [
    reading(`${base}/questions/3`),
    writing(`${base}/questions/3`, `303 ${base}?done=question_saved`, form),
  ],
  "/instructor/courses/:slug/quiz/:quiz/publish": [
    writing(`${base}/publish`, `303 ${base}?done=published`, { publish: "1" }),
  ],
  "/instructor/courses/:slug/quiz/:quiz/questions/:question/delete": [
    writing(`${base}/questions/4/delete`, `303 ${base}?done=question_deleted`, {}, 404),
  ],
  "/instructor/courses/:slug/quiz/:quiz/delete": [
    // Somebody has started it.
    writing("/instructor/courses/gratis/quiz/1/delete", 409),
  ],
};
