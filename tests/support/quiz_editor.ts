import type { TestApp } from "./app.ts";
import { makeCourse, makeUser } from "./factories.ts";

/** An instructor with the course `kursus`, and others who must not get at its quizzes, all signed in. */
export async function makeTeachers({ deps, client }: TestApp) {
  const instructor = await makeUser(deps, { role: "instructor", name: "Bu Guru" });
  const course = await makeCourse(deps, { instructor, slug: "kursus" });
  return {
    instructor,
    course,
    owner: await client(instructor),
    stranger: await client(await makeUser(deps, { role: "instructor" })),
    student: await client(await makeUser(deps)),
    admin: await client(await makeUser(deps, { role: "admin" })),
  };
}

/** The form of a right question of each kind. */
export const QUESTION_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  single: { prompt: "Ibu kota **Indonesia**?", option1: "Bandung", option2: "Jakarta", right: "2" },
  multiple: {
    prompt: "Mana yang prima?",
    option1: "2",
    right1: "1",
    option2: "3",
    right2: "1",
    option3: "4",
    feedback3: "2 × 2",
  },
  truefalse: { prompt: "Bumi itu datar.", right: "false", feedback1: "Lihat lagi." },
  short: { prompt: "Singkatan Rukun Tetangga?", option1: "RT", option2: "R.T.", weight2: "75" },
  number: { prompt: "Nilai pi?", option1: "3,14", match1: "0,01", points: "2" },
  matching: {
    prompt: "Jodohkan.",
    option1: "Bali",
    match1: "Denpasar",
    option2: "Maluku",
    match2: "Ambon",
    match3: "Surabaya",
  },
};
