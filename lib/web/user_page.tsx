import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { UserView } from "../../components/UserView.tsx";
import { userLine } from "../accounts/admin/view.ts";
import { openUser, type Viewer } from "../accounts/service.ts";
import { auditOf } from "../audit/service.ts";
import { auditLine } from "../audit/view.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import { readForm, readId, seeOther } from "../platform/http.ts";
import { userActivity } from "../reports/service.ts";
import type { State } from "../state.ts";
import { formFailure } from "./constraint_errors.ts";
import { staffOf } from "./staff.ts";

/** Changes of an account that its page shows. */
const CHANGES_SHOWN = 50;

/** An account's page for admins, with one of its forms as it was sent. */
export async function userPage(
  ctx: Context<State>,
  { form, status = 200 }: { form: FormState; status?: number } = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const admin = staffOf(ctx.state);
  const user = await openUser(deps, admin, readId(ctx.params.id));
  const [activity, changes] = await Promise.all([
    userActivity(deps, admin, user.id),
    auditOf(deps.db, { kind: "user", id: user.id }, CHANGES_SHOWN),
  ]);
  const done = ctx.url.searchParams.get("done");
  const notice = m.office.users.done[done as keyof typeof m.office.users.done] ?? null;
  return await ctx.render(
    <AdminFrame m={m} title={user.name} tab="users" notice={notice}>
      <PageMeta title={user.name} siteName={deps.config.appName} noindex />
      <UserView
        m={m}
        lang={lang}
        zone={zone}
        user={userLine(user)}
        activity={activity.map(({ at, ...rest }) => ({ ...rest, at: at.epochMilliseconds }))}
        changes={changes.map(auditLine)}
        form={form}
      />
    </AdminFrame>,
    { status },
  );
}

/** Does something with an account and goes back to its page, or shows it again with what was wrong. */
export async function changeUser(
  ctx: Context<State>,
  done: string,
  change: (admin: Viewer, id: number, values: Record<string, string>) => Promise<unknown>,
): Promise<Response> {
  const values = await readForm(ctx.req);
  const id = readId(ctx.params.id);
  try {
    await change(staffOf(ctx.state), id, values);
    return seeOther(`/admin/users/${id}?done=${done}`);
  } catch (error) {
    return await userPage(ctx, failedForm(ctx.req, formFailure(error), values));
  }
}
