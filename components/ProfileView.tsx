import type { Messages, Viewer, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

export interface ProfileViewProps {
  m: Messages;
  person: Viewer & {
    email: string;
    zone: Zone;
    emailVerified: boolean;
    instructorVerified: boolean;
  };
}

/** What the academy knows of the viewer, and what is still to be done. */
export function ProfileView({ m, person }: ProfileViewProps) {
  const words = m.accounts;
  const { role, emailVerified, instructorVerified } = person;
  const rows = [
    { label: words.name, value: person.name },
    { label: words.email, value: person.email },
    { label: words.profile.role, value: m.layout.roles[role] },
    { label: words.profile.zone, value: words.profile.zones[person.zone] },
  ];
  return (
    <div class="narrow page">
      <div class="page-head">
        <h1>{words.profile.title}</h1>
        {instructorVerified && (
          <p>
            <Badge tone="good">{words.profile.instructorVerified}</Badge>
          </p>
        )}
      </div>
      <div class="stack stack-l">
        {!emailVerified && <Notice m={m} kind="info" text={words.profile.emailUnverified} />}
        {role === "instructor" && !instructorVerified && (
          <Notice m={m} kind="warning" text={words.profile.instructorUnverified} />
        )}
        <dl class="stack">
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt class="muted small">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="row">
          <LinkButton href="/my-courses">{words.profile.myCourses}</LinkButton>
        </div>
      </div>
    </div>
  );
}
