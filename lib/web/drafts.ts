import type { Viewer } from "../accounts/service.ts";

/** The names under which a browser keeps what `viewer` has typed and not saved: nobody else is offered it. */
export function draftNames({ id }: Pick<Viewer, "id">) {
  const name = (...parts: (string | number)[]) => [id, ...parts].join("/");
  return {
    course: name("course"),
    settings: (courseId: number) => name("settings", courseId),
    newLesson: (courseId: number) => name("lesson-of", courseId),
    lesson: (lessonId: number) => name("lesson", lessonId),
  };
}
