import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field, Select, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { Notice } from "./Notice.tsx";

export interface SessionFormProps {
  m: Messages;
  form: FormState;
  /** The short name of the instructor's zone, in which times are typed. */
  zoneName: string;
  batches: readonly { id: number; name: string }[];
  /** It follows a lesson, where title, times and link are kept. */
  followsLesson?: boolean;
  /** Where the course's lessons are edited. */
  contentHref: string;
}

const ORDER = [
  "title",
  "starts_at",
  "ends_at",
  "meeting_url",
  "batch",
  "host_notes",
  "recording_url",
];

/** Everything about a live session. What a lesson decides is sent along as it is. */
export function SessionForm(props: SessionFormProps) {
  const { m, form, zoneName, batches, followsLesson = false, contentHref } = props;
  const words = m.live.manage;
  const { values, errors, field: bound } = bindForm(m, form, ORDER);
  const labels = {
    title: words.name,
    starts_at: words.startsAt(zoneName),
    ends_at: words.endsAt(zoneName),
    meeting_url: words.meetingUrl,
    batch: words.batch,
    host_notes: words.hostNotes,
    recording_url: words.recordingUrl,
  };
  const field = (name: keyof typeof labels) => ({ ...bound(name), label: labels[name] });
  const kept = ["title", "starts_at", "ends_at", "meeting_url", "batch"];
  return (
    <form method="post" class="form">
      <FormErrors m={m} errors={errors} labels={labels} />
      {followsLesson && (
        <>
          <Notice m={m} kind="info" text={words.followsLesson}>
            <a href={contentHref}>{words.openLesson}</a>
          </Notice>
          {kept.map((name) => (
            <input key={name} type="hidden" name={name} value={values[name] ?? ""} />
          ))}
        </>
      )}
      {!followsLesson && (
        <>
          <Field {...field("title")} maxlength={200} />
          <div class="field-pair">
            <Field {...field("starts_at")} type="datetime-local" />
            <Field {...field("ends_at")} type="datetime-local" />
          </div>
          <Field
            {...field("meeting_url")}
            type="url"
            hint={words.meetingHint}
            required={false}
            maxlength={2000}
          />
          {batches.length > 0 && (
            <Select
              {...field("batch")}
              options={[
                { value: "", label: m.live.everybody },
                ...batches.map(({ id, name }) => ({
                  value: String(id),
                  label: m.live.forBatch(name),
                })),
              ]}
            />
          )}
        </>
      )}
      <TextArea
        {...field("host_notes")}
        hint={words.hostNotesHint}
        required={false}
        maxlength={4000}
        rows={4}
      />
      <Field
        {...field("recording_url")}
        type="url"
        hint={words.recordingHint}
        required={false}
        maxlength={2000}
      />
      <div>
        <Button large>{words.save}</Button>
      </div>
    </form>
  );
}
