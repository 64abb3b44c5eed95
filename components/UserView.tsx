import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { type AuditLine, AuditValues } from "./AuditView.tsx";
import { DataTable } from "./DataTable.tsx";
import { Time } from "./Time.tsx";
import { UserActions } from "./UserForms.tsx";
import { type UserLine, UserStatus } from "./UsersView.tsx";

/** Something somebody has done. */
export interface ActivityLine {
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
  activity: readonly ActivityLine[];
  changes: readonly AuditLine[];
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
        <DataTable
          m={m}
          caption={words.activity}
          captionHidden
          rows={activity}
          rowKey={({ kind, at, about }) => `${kind} ${at} ${about}`}
          columns={[
            { key: "kind", label: words.what, cell: ({ kind }) => words.activityKinds[kind] },
            { key: "about", label: words.about, cell: ({ about }) => about || "–" },
            { key: "at", label: m.office.audit.at, cell: ({ at }) => time(at) },
          ]}
        />
      </section>
      <section class="stack">
        <h2>{words.changes}</h2>
        <DataTable
          m={m}
          caption={words.changes}
          captionHidden
          rows={changes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "action",
              label: words.what,
              cell: ({ action }) => m.office.audit.actions[action],
            },
            {
              key: "actor",
              label: m.office.audit.actor,
              cell: ({ actor }) => actor ?? m.office.audit.operator,
            },
            {
              key: "values",
              label: m.office.audit.change,
              cell: ({ values }) => <AuditValues m={m} values={values} />,
            },
            { key: "at", label: m.office.audit.at, cell: ({ at }) => time(at) },
          ]}
        />
      </section>
    </>
  );
}
