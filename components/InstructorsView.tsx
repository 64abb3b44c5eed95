import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import { TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";

export interface InstructorLine {
  id: number;
  name: string;
  email: string;
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  /** Where the proof can be looked at; null: there is none. */
  credential: string | null;
  /** Epoch milliseconds; null: not verified. */
  verifiedAt: number | null;
}

export interface InstructorsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  rows: readonly InstructorLine[];
  links: ListingLinks;
}

/** Instructors with what they have proved. */
export function InstructorsView({ m, lang, zone, rows, links }: InstructorsViewProps) {
  const words = m.office.instructors;
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
          <ListingChoice
            m={m}
            links={links}
            name="status"
            label={words.status}
            options={[
              { value: "verified", label: words.verified },
              { value: "unverified", label: words.unverified },
            ]}
          />
        </>
      }
      columns={[
        {
          key: "name",
          label: m.office.users.name,
          sorts: "name",
          cell: ({ id, name, email }) => (
            <>
              <a href={`/admin/users/${id}`}>{name}</a>
              <span class="small muted cell-note">{email}</span>
            </>
          ),
        },
        {
          key: "institution",
          label: words.institution,
          sorts: "institution",
          cell: ({ institution, expertise, yearsTeaching }) => (
            <div>
              {institution || "–"}
              <span class="small muted cell-note">
                {expertise} {yearsTeaching !== null && `· ${words.years(yearsTeaching)}`}
              </span>
            </div>
          ),
        },
        {
          key: "credential",
          label: words.credential,
          cell: ({ credential, name }) =>
            credential
              ? (
                <a
                  href={credential}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={`${words.view}: ${name}`}
                >
                  {words.view}
                </a>
              )
              : words.noCredential,
        },
        {
          key: "status",
          label: words.status,
          cell: ({ id, name, verifiedAt }) =>
            verifiedAt === null ? <Badge>{words.unverified}</Badge> : (
              <div>
                <Badge tone="good">{words.verified}</Badge>
                <span class="small muted cell-note">
                  <Time at={verifiedAt} lang={lang} zone={zone} /> ·{" "}
                  <a
                    href={`/admin/instructors/${id}/withdraw`}
                    aria-label={words.withdrawTitle(name)}
                  >
                    {words.withdraw}
                  </a>
                </span>
              </div>
            ),
        },
      ]}
    />
  );
}

/** Why an instructor is no longer vouched for. */
export function WithdrawView({ m, id, form }: { m: Messages; id: number; form: FormState }) {
  const errors = formMessages(m, form, ["reason"]);
  return (
    <form
      class="form narrow-form"
      method="post"
      action={`/admin/instructors/${id}/withdraw`}
      novalidate
    >
      <FormErrors m={m} errors={errors} />
      <TextArea
        m={m}
        name="reason"
        label={m.office.reason}
        value={form.values.reason}
        error={errors.reason}
        rows={3}
        maxlength={500}
      />
      <Button variant="danger">{m.office.instructors.withdraw}</Button>
    </form>
  );
}
