import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Pagination } from "./Pagination.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { SessionBadge, type SessionState } from "./SessionItem.tsx";

export interface AttendeeItem {
  userId: number;
  name: string;
  /** Null: nothing is known. */
  isPresent: boolean | null;
  source: "join" | "list" | null;
}

export interface SessionEditorProps {
  m: Messages;
  /** The address of the course's pages for its instructor. */
  base: string;
  session: { id: number; state: SessionState; followsLesson: boolean };
  form: FormState;
  zoneName: string;
  batches: readonly { id: number; name: string }[];
  attendees: readonly AttendeeItem[];
  next: string | null;
  isFirst: boolean;
}

function Attendance({ m, path, attendees, next, isFirst }: {
  path: string;
} & Pick<SessionEditorProps, "m" | "attendees" | "next" | "isFirst">) {
  const words = m.live.manage;
  return (
    <section class="stack" aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      {attendees.length === 0 && <p class="muted">{words.attendanceEmpty}</p>}
      {attendees.length > 0 && (
        <form method="post" action={`${path}/attendance`} class="stack">
          <p class="muted">{words.attendanceHint}</p>
          <input type="hidden" name="shown" value={attendees.map((one) => one.userId).join(",")} />
          <ul class="attendees">
            {attendees.map(({ userId, name, isPresent, source }) => (
              <li key={userId}>
                <label class="choice choice-plain">
                  <input
                    type="checkbox"
                    name={`present-${userId}`}
                    value="1"
                    checked={isPresent === true}
                  />
                  <span>{name}</span>
                  {source === "join" && <span class="choice-hint">{words.joined}</span>}
                </label>
              </li>
            ))}
          </ul>
          <div>
            <Button variant="secondary">{words.saveAttendance}</Button>
          </div>
        </form>
      )}
      <Pagination
        m={m}
        nextHref={next && `${path}?after=${next}`}
        firstHref={isFirst ? null : path}
      />
    </section>
  );
}

/** One session for its instructor: what it is, who was there, and taking it off. */
export function SessionEditor(props: SessionEditorProps) {
  const { m, base, session, form, zoneName, batches } = props;
  const words = m.live.manage;
  const path = `${base}/sessions/${session.id}`;
  const isOff = session.state === "cancelled";
  return (
    <>
      <p>
        <SessionBadge m={m} state={session.state} />
      </p>
      <SessionForm
        m={m}
        form={form}
        zoneName={zoneName}
        batches={batches}
        followsLesson={session.followsLesson}
        contentHref={base}
      />
      <Attendance {...props} path={path} />
      {!isOff && !session.followsLesson && session.state !== "over" && (
        <form method="post" action={`${path}/cancel`} class="panel-box stack">
          <p>{words.cancelHint}</p>
          <div>
            <Button variant="danger">{words.cancel}</Button>
          </div>
        </form>
      )}
    </>
  );
}
