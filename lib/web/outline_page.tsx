import { OutlineView } from "../../components/OutlineView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { doneNotice } from "../authoring/editing/view.ts";
import type { CourseOutline } from "../authoring/service.ts";
import type { FormState } from "../platform/forms.ts";
import type { State } from "../state.ts";
import { draftNames } from "./drafts.ts";
import { staffOf } from "./staff.ts";

export interface OutlinePageProps {
  outline: CourseOutline;
  form: FormState;
  /** What the request before this one has done; null for nothing. */
  done: string | null;
  state: State;
}

/** The page of a course's contents, which several addresses answer with when something on it was refused. */
export function OutlinePage({ outline, form, done, state }: OutlinePageProps) {
  const { m, lang, zone, deps: { config, clock } } = state;
  return (
    <>
      <PageMeta title={outline.course.title} siteName={config.appName} noindex />
      <OutlineView
        m={m}
        lang={lang}
        zone={zone}
        {...outline}
        form={form}
        notice={doneNotice(m, done)}
        savedDrafts={done === "created" ? [draftNames(staffOf(state)).course] : []}
        now={clock.now().epochMilliseconds}
      />
    </>
  );
}
