import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import { isNarrowed, Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { SessionBadge, type SessionState } from "./SessionItem.tsx";
import { Time } from "./Time.tsx";

export interface AttendeeItem {
  userId: number;
  name: string;
  presence: "present" | "absent" | "unknown";
  /** Null: nothing is known. */
  source: "join" | "list" | null;
  /** Epoch milliseconds. */
  notedAt: number | null;
}

export interface SessionEditorProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The address of the course's pages for its instructor. */
  base: string;
  session: { id: number; state: SessionState; followsLesson: boolean };
  form: FormState;
  zoneName: string;
  batches: readonly { id: number; name: string }[];
  attendees: readonly AttendeeItem[];
  /** Around the list of those who take part. */
  links: ListingLinks;
  /** What the list was asked for, to come back to: a query with its question mark, or "". */
  search: string;
}

type AttendanceProps = SessionEditorProps & { path: string };

const TONES = { present: "good", absent: "warn", unknown: "neutral" } as const;

/** The form whose boxes stand in the table: the list's own form cannot be inside of it. */
const FORM = "attendance-form";

function AttendeeTable({ m, lang, zone, attendees, links }: AttendanceProps) {
  const words = m.live.manage;
  const presences = (["present", "absent", "unknown"] as const).map((value) => ({
    value,
    label: words.presences[value],
  }));
  return (
    <Listing
      m={m}
      id="attendance"
      links={links}
      caption={words.attendance}
      empty={{ title: words.attendance, text: words.attendanceEmpty }}
      folded={m.layout.listing.folded}
      filters={
        <>
          <ListingSearch m={m} links={links} id="attendance" label={words.searchAttendees} />
          <ListingChoice
            m={m}
            links={links}
            name="presence"
            label={words.presence}
            options={presences}
          />
        </>
      }
      rows={attendees}
      rowKey={({ userId }) => String(userId)}
      columns={[
        {
          key: "name",
          label: words.attendee,
          sorts: "name",
          cell: ({ userId, name, presence }) => (
            <label class="choice choice-plain">
              <input
                type="checkbox"
                form={FORM}
                name={`present-${userId}`}
                value="1"
                checked={presence === "present"}
              />
              <span>{name}</span>
            </label>
          ),
        },
        {
          key: "presence",
          label: words.presence,
          sorts: "presence",
          cell: ({ presence }) => <Badge tone={TONES[presence]}>{words.presences[presence]}</Badge>,
        },
        {
          key: "noted",
          label: words.noted,
          sorts: "noted",
          cell: ({ source, notedAt }) =>
            notedAt === null || source === null ? "–" : (
              <div>
                <Time at={notedAt} lang={lang} zone={zone} withTime />
                <span class="small muted cell-note">{words.sources[source]}</span>
              </div>
            ),
        },
      ]}
    />
  );
}

function Attendance(props: AttendanceProps) {
  const { m, path, attendees, links, search } = props;
  const words = m.live.manage;
  const hasNobody = attendees.length === 0 && !isNarrowed(links);
  return (
    <section class="stack" id="attendance" aria-labelledby="attendance-title">
      <h2 id="attendance-title">{words.attendance}</h2>
      {hasNobody && <p class="muted">{words.attendanceEmpty}</p>}
      {attendees.length > 0 && <p class="muted">{words.attendanceHint}</p>}
      {!hasNobody && <AttendeeTable {...props} />}
      {attendees.length > 0 && (
        <form
          method="post"
          id={FORM}
          action={`${path}/attendance${search}`}
          class="stack"
        >
          <input type="hidden" name="shown" value={attendees.map((one) => one.userId).join(",")} />
          <div>
            <Button variant="secondary">{words.saveAttendance}</Button>
          </div>
        </form>
      )}
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
