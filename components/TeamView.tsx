import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import { Checkbox, Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

const RIGHTS = ["content", "grading", "income"] as const;
type Right = typeof RIGHTS[number];

export interface TeamMemberData extends Record<Right, boolean> {
  userId: number;
  name: string;
  email: string;
}

export interface TeamViewProps {
  m: Messages;
  slug: string;
  owner: { name: string; email: string };
  members: readonly TeamMemberData[];
  /** Whether the viewer may change the team. */
  isOwner: boolean;
  viewerId: number;
  form: FormState;
}

function RightBoxes({ m, given, prefix }: {
  m: Messages;
  given: (right: Right) => boolean;
  /** Keeps the ids of several forms apart. */
  prefix: string;
}) {
  const words = m.teaching.team;
  return (
    <fieldset class="team-rights">
      <legend class="field-label">{words.rights}</legend>
      {RIGHTS.map((right) => (
        <Checkbox
          key={right}
          id={`${prefix}-${right}`}
          name={right}
          label={words[right]}
          hint={words[`${right}Hint`]}
          checked={given(right)}
        />
      ))}
    </fieldset>
  );
}

function Member({ m, slug, member, isOwner, isSelf }: {
  m: Messages;
  slug: string;
  member: TeamMemberData;
  isOwner: boolean;
  isSelf: boolean;
}) {
  const words = m.teaching.team;
  const path = `/instructor/courses/${slug}/team/${member.userId}`;
  return (
    <li class="team-member">
      <h2 class="team-name">{member.name}</h2>
      <p class="muted small">{member.email}</p>
      {isOwner
        ? (
          <div class="stack">
            <form class="stack" method="post" action={path}>
              <RightBoxes
                m={m}
                given={(right) => member[right]}
                prefix={`member-${member.userId}`}
              />
              <div>
                <Button variant="secondary" aria-label={words.saveLabel(member.name)}>
                  {words.save}
                </Button>
              </div>
            </form>
            <form method="post" action={`${path}/delete`}>
              <Button
                variant="quiet"
                icon={icons.userX}
                aria-label={words.removeLabel(member.name)}
              >
                {words.remove}
              </Button>
            </form>
          </div>
        )
        : (
          <div class="stack">
            <p class="row">
              {RIGHTS.filter((right) => member[right]).map((right) => (
                <Badge key={right}>{words[right]}</Badge>
              ))}
            </p>
            {isSelf && (
              <form method="post" action={`${path}/delete`}>
                <Button variant="quiet" icon={icons.userX}>{words.leave}</Button>
              </form>
            )}
          </div>
        )}
    </li>
  );
}

function AddForm({ m, slug, form }: Pick<TeamViewProps, "m" | "slug" | "form">) {
  const words = m.teaching.team;
  const { errors, field } = bindForm(m, form, ["email", "content"]);
  return (
    <section class="stack" aria-labelledby="add-title">
      <h2 id="add-title">{words.addTitle}</h2>
      <form
        class="form measured"
        method="post"
        action={`/instructor/courses/${slug}/team`}
        novalidate
      >
        <FormErrors m={m} errors={errors} />
        <Field
          {...field("email")}
          type="email"
          label={words.email}
          hint={words.emailHint}
          maxlength={254}
        />
        <RightBoxes m={m} given={(right) => form.values[right] === "1"} prefix="new" />
        {errors.content && <p class="field-error" id="content-error">{errors.content}</p>}
        <div>
          <Button icon={icons.plus}>{words.add}</Button>
        </div>
      </form>
    </section>
  );
}

/** Who teaches a course and what each of them may. */
export function TeamView({ m, slug, owner, members, isOwner, viewerId, form }: TeamViewProps) {
  const words = m.teaching.team;
  return (
    <>
      <p class="muted">{isOwner ? words.lead : words.onlyOwner}</p>
      <ul class="team">
        <li class="team-member">
          <h2 class="team-name">{owner.name}</h2>
          <p class="muted small">{owner.email}</p>
          <p>
            <Badge tone="brand">{words.owner}</Badge>
          </p>
        </li>
        {members.map((member) => (
          <Member
            key={member.userId}
            m={m}
            slug={slug}
            member={member}
            isOwner={isOwner}
            isSelf={member.userId === viewerId}
          />
        ))}
      </ul>
      {members.length === 0 && <p class="muted">{words.alone}</p>}
      {isOwner && <AddForm m={m} slug={slug} form={form} />}
    </>
  );
}
