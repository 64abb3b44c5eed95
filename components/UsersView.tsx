import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";

export interface UserLine {
  id: number;
  name: string;
  email: string;
  role: "student" | "instructor" | "admin";
  emailVerified: boolean;
  /** Null for who is no instructor. */
  instructorVerified: boolean | null;
  isActive: boolean;
  isDeleted: boolean;
  /** Epoch milliseconds, as below. */
  joined: number;
  seen: number;
}

/** Whether an account can be used. */
export function UserStatus({ m, user }: { m: Messages; user: UserLine }) {
  const words = m.office.users;
  if (user.isDeleted) return <Badge>{words.deleted}</Badge>;
  return user.isActive
    ? <Badge tone="good">{words.active}</Badge>
    : <Badge tone="bad">{words.deactivated}</Badge>;
}

export interface UsersViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  rows: readonly UserLine[];
  links: ListingLinks;
}

/** Everybody with an account, to be searched and opened. */
export function UsersView({ m, lang, zone, rows, links }: UsersViewProps) {
  const words = m.office.users;
  const roles = (["student", "instructor", "admin"] as const).map((value) => ({
    value,
    label: m.layout.roles[value],
  }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={rows}
      rowKey={({ id }) => String(id)}
      empty={{ title: words.empty, text: words.emptyText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice m={m} links={links} name="role" label={words.role} options={roles} />
          <ListingChoice
            m={m}
            links={links}
            name="status"
            label={words.status}
            options={[
              { value: "active", label: words.active },
              { value: "deactivated", label: words.deactivated },
            ]}
          />
        </>
      }
      columns={[
        {
          key: "name",
          label: words.name,
          sorts: "name",
          cell: ({ id, name, email }) => (
            <>
              <a href={`/admin/users/${id}`}>{name}</a>
              <span class="small muted cell-note">{email}</span>
            </>
          ),
        },
        { key: "role", label: words.role, sorts: "role", cell: ({ role }) => m.layout.roles[role] },
        { key: "status", label: words.status, cell: (user) => <UserStatus m={m} user={user} /> },
        {
          key: "joined",
          label: words.joined,
          sorts: "joined",
          cell: ({ joined }) => <Time at={joined} lang={lang} zone={zone} />,
        },
        {
          key: "seen",
          label: words.seen,
          sorts: "seen",
          cell: ({ seen }) => <Time at={seen} lang={lang} zone={zone} withTime />,
        },
      ]}
    />
  );
}
