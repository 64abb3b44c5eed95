import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Viewer, Zone } from "./types.ts";
import { AccountFrame } from "./AccountFrame.tsx";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Checkbox, Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { InstructorForm, type InstructorFormData } from "./InstructorForm.tsx";
import { Notice } from "./Notice.tsx";
import { PictureForm } from "./PictureForm.tsx";

const ZONES: readonly Zone[] = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
const LANGUAGES: readonly Lang[] = ["id", "en"];

export interface ProfileViewProps {
  m: Messages;
  person: Pick<Viewer, "name" | "role"> & {
    email: string;
    phone: string;
    whatsappOptIn: boolean;
    zone: Zone;
    lang: Lang;
    emailVerified: boolean;
    instructorVerified: boolean;
    picture: string | null;
  };
  /** Null for everybody who does not teach. */
  instructor: InstructorFormData | null;
  /** The page's forms, of which one may have been refused. */
  forms: Record<"profile" | "picture" | "instructor", FormState>;
  done: string | null;
}

/** The form as it was sent and refused, or what is kept. */
interface ProfileFormProps extends Pick<ProfileViewProps, "m" | "person"> {
  form: FormState;
}

function valuesOf(person: ProfileFormProps["person"]) {
  const { name, phone, zone, lang, whatsappOptIn } = person;
  return { name, phone, zone, lang, whatsapp: whatsappOptIn ? "1" : "" };
}

function ProfileForm({ m, person, form }: ProfileFormProps) {
  const words = m.accounts;
  const order = ["name", "phone", "whatsapp", "zone", "lang"];
  const { values, errors, field } = bindForm(m, form, order, valuesOf(person));
  return (
    <form class="form" method="post" action="/profile" novalidate>
      <FormErrors m={m} errors={errors} />
      <Field
        {...field("name")}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
        maxlength={100}
      />
      <Field
        {...field("phone")}
        type="tel"
        label={words.account.phone}
        hint={words.account.phoneHint}
        autocomplete="tel"
        inputmode="tel"
        maxlength={40}
        required={false}
      />
      <Checkbox
        name="whatsapp"
        label={words.account.whatsapp}
        hint={words.account.whatsappHint}
        checked={values.whatsapp === "1"}
      />
      <Select
        {...field("zone")}
        label={words.profile.zone}
        options={ZONES.map((value) => ({ value, label: words.profile.zones[value] }))}
      />
      <Select
        {...field("lang")}
        label={words.account.language}
        options={LANGUAGES.map((value) => ({ value, label: m.layout.language[value] }))}
      />
      <Button large>{words.account.save}</Button>
    </form>
  );
}

/** What the academy knows of the viewer, to be changed by them, and what is still to be done. */
export function ProfileView({ m, person, instructor, forms, done }: ProfileViewProps) {
  const words = m.accounts;
  const { role, emailVerified, instructorVerified } = person;
  const head = role === "instructor" && (
    <p>
      {instructorVerified
        ? <Badge tone="good">{words.profile.instructorVerified}</Badge>
        : <Badge tone="warn">{words.instructor.unverified}</Badge>}
    </p>
  );
  const teaching = instructor && (
    <InstructorForm m={m} profile={instructor} form={forms.instructor} />
  );
  return (
    <AccountFrame m={m} tab="profile" done={done} head={head}>
      {!emailVerified && (
        <Notice m={m} kind="info" text={words.profile.emailUnverified}>
          <form method="post" action="/profile/verify-email">
            <Button variant="secondary">{words.account.sendAgain}</Button>
          </form>
        </Notice>
      )}
      {!instructorVerified && teaching}
      <dl class="facts">
        <div>
          <dt class="muted small">{words.email}</dt>
          <dd>{person.email}</dd>
        </div>
        <div>
          <dt class="muted small">{words.profile.role}</dt>
          <dd>{m.layout.roles[role]}</dd>
        </div>
      </dl>
      <PictureForm m={m} person={person} form={forms.picture} />
      <ProfileForm m={m} person={person} form={forms.profile} />
      {instructorVerified && teaching}
      {(role !== "instructor" || instructorVerified) && (
        <div class="row">
          <LinkButton href="/my-courses" variant="secondary">{words.profile.myCourses}</LinkButton>
        </div>
      )}
    </AccountFrame>
  );
}
