import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";

/** What an instructor has told of themselves. */
export interface InstructorFormData {
  headline: string;
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  credential: { kind: "file" | "link"; href: string; name: string } | null;
  isVerified: boolean;
  missing: readonly ("expertise" | "institution" | "years" | "credential")[];
}

export interface InstructorFormProps {
  m: Messages;
  profile: InstructorFormData;
  form: FormState;
}

function valuesOf(profile: InstructorFormData) {
  const { headline, expertise, institution, yearsTeaching, credential } = profile;
  return {
    headline,
    expertise,
    institution,
    years: yearsTeaching === null ? "" : String(yearsTeaching),
    credential_url: credential?.kind === "link" ? credential.href : "",
  };
}

function Status({ m, profile }: Pick<InstructorFormProps, "m" | "profile">) {
  if (profile.isVerified) return null;
  const words = m.accounts.instructor;
  return (
    <Notice m={m} kind="warning" text={m.accounts.profile.instructorUnverified}>
      <p>{words.missing}</p>
      <ul>
        {profile.missing.map((fact) => <li key={fact}>{words.facts[fact]}</li>)}
      </ul>
    </Notice>
  );
}

function Credential({ m, profile }: Pick<InstructorFormProps, "m" | "profile">) {
  const { credential } = profile;
  if (!credential) return null;
  const words = m.accounts.instructor;
  return (
    <form class="credential" method="post" action="/profile/instructor/credential/delete">
      <div>
        <h3 class="field-label">{words.current}</h3>
        <a class="credential-name" href={credential.href} target="_blank" rel="noopener noreferrer">
          <Icon of={credential.kind === "file" ? icons.fileText : icons.externalLink} />
          <span>{credential.name}</span>
        </a>
        <p class="field-hint">{words.removeHint}</p>
      </div>
      <Button variant="danger">{words.remove}</Button>
    </form>
  );
}

/** What an instructor tells of themselves: the way to be verified. */
export function InstructorForm({ m, profile, form }: InstructorFormProps) {
  const words = m.accounts.instructor;
  const fields = ["headline", "expertise", "institution", "years", "credential", "credential_url"];
  const { errors, field } = bindForm(m, form, fields, valuesOf(profile));
  const text = (name: "headline" | "expertise" | "institution", hint?: string) => (
    <Field
      {...field(name)}
      label={words[name]}
      hint={hint}
      maxlength={120}
      required={name !== "headline"}
    />
  );
  return (
    <section class="stack stack-l" aria-labelledby="instructor-profile">
      <div class="stack">
        <h2 id="instructor-profile">{words.title}</h2>
        <p class="muted">{words.lead}</p>
      </div>
      <Status m={m} profile={profile} />
      <form
        class="form"
        method="post"
        action="/profile/instructor"
        enctype="multipart/form-data"
        novalidate
      >
        <FormErrors m={m} errors={errors} />
        {text("expertise")}
        {text("institution")}
        <Field
          {...field("years")}
          label={words.years}
          inputmode="numeric"
          maxlength={2}
        />
        {text("headline", words.headlineHint)}
        <FileField
          m={m}
          name="credential"
          label={words.credential}
          hint={profile.credential
            ? `${words.credentialHint} ${words.replaceHint}`
            : words.credentialHint}
          error={errors.credential}
          accept="application/pdf,image/png,image/jpeg,image/gif,image/webp"
          required={false}
        />
        <Field
          {...field("credential_url")}
          type="url"
          label={words.credentialUrl}
          hint={words.credentialUrlHint}
          inputmode="url"
          maxlength={500}
          required={false}
        />
        <Button large>{words.submit}</Button>
      </form>
      <Credential m={m} profile={profile} />
    </section>
  );
}
