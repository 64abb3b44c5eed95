import type { ListingLinks } from "../lib/platform/listing.ts";
import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { type AuditLine, AuditValues } from "./AuditView.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";
import { UserActions } from "./UserForms.tsx";
import { type UserLine, UserStatus } from "./UsersView.tsx";

/** Something somebody has done. */
export interface ActivityLine {
  key: string;
  kind: keyof Messages["office"]["users"]["activityKinds"];
  /** Epoch milliseconds. */
  at: number;
  /** What it was about, such as a course; empty when nothing. */
  about: string;
}

export interface UserViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  user: UserLine;
  activity: { rows: readonly ActivityLine[]; links: ListingLinks };
  changes: { rows: readonly AuditLine[]; links: ListingLinks };
  form: FormState;
}

/** An account as admins see it: what it is, what its owner did, what staff did, and what can be done. */
export function UserView({ m, lang, zone, user, activity, changes, form }: UserViewProps) {
  const words = m.office.users;
  const time = (at: number) => <Time at={at} lang={lang} zone={zone} withTime />;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.email}</dt>
          <dd>
            {user.email} {!user.emailVerified && <span class="muted">({words.unverified})</span>}
          </dd>
        </div>
        <div>
          <dt>{words.role}</dt>
          <dd>{m.layout.roles[user.role]}</dd>
        </div>
        <div>
          <dt>{words.status}</dt>
          <dd>
            <UserStatus m={m} user={user} />
          </dd>
        </div>
        <div>
          <dt>{words.joined}</dt>
          <dd>{time(user.joined)}</dd>
        </div>
        <div>
          <dt>{words.seen}</dt>
          <dd>{time(user.seen)}</dd>
        </div>
      </dl>
      <UserActions m={m} user={user} form={form} />
      <section class="stack">
        <h2>{words.activity}</h2>
        <TableListing
          m={m}
          id="activity"
          links={activity.links}
          caption={words.activity}
          none={m.layout.table.empty}
          rows={activity.rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "kind",
              label: words.what,
              sorts: "kind",
              cell: ({ kind }) => words.activityKinds[kind],
            },
            { key: "about", label: words.about, sorts: "about", cell: ({ about }) => about || "–" },
            { key: "at", label: m.office.audit.at, sorts: "at", cell: ({ at }) => time(at) },
          ]}
        />
      </section>
      <section class="stack">
        <h2>{words.changes}</h2>
        <TableListing
          m={m}
          id="changes"
          links={changes.links}
          caption={words.changes}
          none={m.layout.table.empty}
          rows={changes.rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "action",
              label: words.what,
              sorts: "action",
              cell: ({ action }) => m.office.audit.actions[action],
            },
            {
              key: "actor",
              sorts: "by",
              label: m.office.audit.actor,
              cell: ({ actor }) => actor ?? m.office.audit.operator,
            },
            {
              key: "values",
              label: m.office.audit.change,
              cell: ({ values }) => <AuditValues m={m} values={values} />,
            },
            { key: "at", label: m.office.audit.at, sorts: "at", cell: ({ at }) => time(at) },
          ]}
        />
      </section>
    </>
  );
}
