import { useEffect, useState } from "preact/hooks";
import { suggestCourses } from "../../lib/chat/browser/wire.ts";
import type { ChatForm } from "./form.ts";
import { Problem } from "./Problem.tsx";
import type { ChatWords } from "./words.ts";

const PAUSE_MS = 200;
const SHORTEST = 2;

/**
 * Where a course for a message is chosen: titles are suggested while one types. Without scripts the form comes back with
 * the courses that were meant, one of which is picked.
 */
export function CourseField({ form, words }: { form: ChatForm; words: ChatWords }) {
  const [typed, setTyped] = useState("");
  const [titles, setTitles] = useState<readonly string[]>([]);
  const problem = form.problems.course;

  useEffect(() => {
    const q = typed.trim();
    if (q.length < SHORTEST || titles.includes(q)) return;
    const timer = setTimeout(async () => setTitles(await suggestCourses(q)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <>
      <label class="field-label" for="chat-course">{words.course}</label>
      <p class="field-hint" id="chat-course-hint">{words.courseHint}</p>
      <input
        class="input"
        id="chat-course"
        name="course"
        list="chat-courses"
        autocomplete="off"
        // Once somebody types, the field is theirs.
        defaultValue={form.course}
        maxlength={300}
        onInput={(event) => setTyped(event.currentTarget.value)}
        aria-invalid={problem ? "true" : undefined}
        aria-describedby={problem ? "chat-course-hint chat-course-error" : "chat-course-hint"}
      />
      <datalist id="chat-courses">
        {titles.map((title) => <option key={title} value={title} />)}
      </datalist>
      <Problem id="chat-course" text={problem} />
      {form.choices.length > 0 && (
        <fieldset class="chat-choices">
          <legend class="field-label">{words.courseChoices}</legend>
          {form.choices.map(({ slug, title, instructor }) => (
            <label key={slug} class="chat-choice">
              <input type="radio" name="course_choice" value={slug} />
              <span>
                {title} <span class="small muted">{instructor}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
