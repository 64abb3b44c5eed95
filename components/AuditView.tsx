import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Listing, ListingChoice, ListingRange, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";

export type AuditAction = keyof Messages["office"]["audit"]["actions"];
type Value = string | number | boolean | null;

export interface AuditLine {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** Null: the operator at the terminal. */
  actor: string | null;
  action: AuditAction;
  subjectKind: string;
  subject: string;
  values: readonly { name: string; before: Value; after: Value }[];
}

export interface AuditViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  rows: readonly AuditLine[];
  links: ListingLinks;
}

function say(m: Messages, value: Value): string {
  if (typeof value === "boolean") return value ? m.office.yes : m.office.no;
  return value === null || value === "" ? "–" : String(value);
}

/** What a change was from and to, a value a line. */
export function AuditValues({ m, values }: { m: Messages; values: AuditLine["values"] }) {
  if (values.length === 0) return <>–</>;
  return (
    <ul class="audit-values">
      {values.map(({ name, before, after }) => (
        <li key={name}>
          <code>{name}</code> {before !== null && <del>{say(m, before)}</del>}{" "}
          <ins>{say(m, after)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** What staff have changed: who, what, before, after. */
export function AuditView({ m, lang, zone, rows, links }: AuditViewProps) {
  const words = m.office.audit;
  const actions = Object.entries(words.actions).map(([value, label]) => ({ value, label }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={rows}
      rowKey={({ id }) => id}
      empty={{ title: words.empty, text: words.emptyText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice m={m} links={links} name="action" label={words.action} options={actions} />
          <ListingRange m={m} links={links} />
        </>
      }
      columns={[
        {
          key: "at",
          label: words.at,
          sorts: "at",
          cell: ({ at }) => (
            <span class="audit-at">
              <Time at={at} lang={lang} zone={zone} withTime />
            </span>
          ),
        },
        {
          key: "actor",
          sorts: "by",
          label: words.actor,
          cell: ({ actor }) => <span class="audit-actor">{actor ?? words.operator}</span>,
        },
        {
          key: "action",
          label: words.action,
          sorts: "action",
          cell: ({ action, subject }) => (
            <div>
              {words.actions[action]}
              <span class="small muted cell-note">{subject}</span>
            </div>
          ),
        },
        {
          key: "values",
          label: words.change,
          cell: ({ values }) => <AuditValues m={m} values={values} />,
        },
      ]}
    />
  );
}
