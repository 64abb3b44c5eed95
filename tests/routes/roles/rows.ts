import type { Form } from "../../support/app.ts";
import { TEST_PASSWORD } from "../../support/factories.ts";
import { PEOPLE, type Person } from "../world.ts";

/** A status, with the address for a redirect: `303 /login`. */
export type Answer = number | string;
export type Answers = Record<Person, Answer>;

export interface Row {
  /** `PUT` sends the form as JSON. */
  method: "GET" | "POST" | "PUT";
  path: string;
  answers: Answers;
  form?: Form | object;
  /** The request ends the session it comes with, so it gets one of its own. */
  endsSession?: boolean;
}

export function all(answer: Answer, others: Partial<Answers> = {}): Answers {
  return { ...Object.fromEntries(PEOPLE.map((who) => [who, answer])) as Answers, ...others };
}

export const toLogin = (next: string) => `303 /login?next=${encodeURIComponent(next)}`;
/** For pages and actions of people who are signed in; `page` is where a visitor comes back to. */
export function members(page: string, answer: Answer, others: Partial<Answers> = {}): Answers {
  return all(answer, { visitor: toLogin(page), ...others });
}
/** For pages behind the instructors' door; who is not verified is sent to the profile first. */
export function instructors(
  page: string,
  answer: Answer,
  others: Partial<Answers> = {},
): Answers {
  return members(page, answer, {
    student: 403,
    enrolled: 403,
    unverified: "303 /profile",
    ...others,
  });
}
/** For pages behind the admins' door. */
export function admins(page: string, answer: Answer): Answers {
  return members(page, 403, { admin: answer });
}
/** What every list of the admins does: its page, a refused order, itself as a file. */
export function list(path: string): Row[] {
  return [
    get(path, admins(path, 200)),
    get(`${path}?sort=password_hash`, admins(`${path}?sort=password_hash`, 422)),
    get(`${path}?format=csv`, admins(`${path}?format=csv`, 200)),
  ];
}
export const get = (path: string, answers: Answers): Row => ({ method: "GET", path, answers });
export const put = (path: string, answers: Answers, form: object): Row => ({
  method: "PUT",
  path,
  answers,
  form,
});
export const post = (
  path: string,
  answers: Answers,
  form: Form = {},
  endsSession = false,
): Row => ({
  method: "POST",
  path,
  answers,
  form,
  endsSession,
});

/** What only a course's owner and admins see. */
export const hidden = all(404, { owner: 200, admin: 200 });
export const home: Partial<Answers> = {
  visitor: 200,
  unverified: "303 /profile",
  owner: "303 /instructor",
  other: "303 /instructor",
  admin: "303 /admin",
};
export const credentials = { email: "siswa@contoh.test", password: TEST_PASSWORD };

/** Rows by the pattern of their route's file. */
export type Table = Record<string, Row[]>;
