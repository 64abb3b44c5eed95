import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { UserView } from "../../components/UserView.tsx";
import { userLine } from "../accounts/admin/view.ts";
import { openUser, type Viewer } from "../accounts/service.ts";
import { AUDIT_LISTING, listAudit } from "../audit/service.ts";
import { auditExport, auditLine } from "../audit/view.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import { readForm, readId, seeOther } from "../platform/http.ts";
import { listingLinks } from "../platform/listing.ts";
import { exportListing } from "../platform/listing_export.ts";
import { anchoredLinks, readTables } from "../platform/listing_tables.ts";
import { ACTIVITY_LISTING, userActivity } from "../reports/service.ts";
import { activityExport } from "../reports/view.ts";
import type { State } from "../state.ts";
import { formFailure } from "./constraint_errors.ts";
import { staffOf } from "./staff.ts";

/** The lists on an account's page. */
const TABLES = ["activity", "changes"] as const;

/** An account with what its owner has done and what staff have changed, as far as the address asks for it. */
async function openUserFile({ state, req, url, params }: Context<State>) {
  const { deps } = state;
  const admin = staffOf(state);
  const user = await openUser(deps, admin, readId(params.id));
  // The address of a form says nothing about the lists.
  const asked = req.method === "POST" ? new URLSearchParams() : url.searchParams;
  const tables = readTables(asked, TABLES);
  const [activity, changes] = await Promise.all([
    userActivity(deps, admin, user.id, tables.of("activity")),
    listAudit(deps, admin, tables.of("changes"), { kind: "user", id: user.id }),
  ]);
  return { user, activity, changes };
}

type UserFile = Awaited<ReturnType<typeof openUserFile>>;

/** The list of an account's page that was asked for as a file; null: the page was. */
async function userFile(
  { user, activity, changes }: UserFile,
  { m, zone }: Pick<State, "m" | "zone">,
): Promise<Response | null> {
  const words = m.office.users;
  const name = (title: string) => `${title} – ${user.name}`.slice(0, 80);
  if (activity.query.format) {
    return exportListing({
      format: activity.query.format,
      name: name(words.activity),
      columns: activityExport(m, zone),
      batches: activity.all(),
      total: await activity.count(),
    });
  }
  if (changes.query.format) {
    return exportListing({
      format: changes.query.format,
      name: name(words.changes),
      columns: auditExport(m, zone),
      batches: changes.all(),
      total: await changes.count(),
    });
  }
  return null;
}

/** An account's page for admins, with one of its forms as it was sent; or one of its lists as a file. */
export async function userPage(
  ctx: Context<State>,
  { form, status = 200 }: { form: FormState; status?: number } = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const found = await openUserFile(ctx);
  const file = await userFile(found, ctx.state);
  if (file) return file;
  const { user, activity, changes } = found;
  const path = `/admin/users/${user.id}`;
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
        activity={{
          rows: activity.page.rows.map(({ at, ...row }) => ({ ...row, at: at.epochMilliseconds })),
          links: anchoredLinks(listingLinks(path, ACTIVITY_LISTING, activity), "activity"),
        }}
        changes={{
          rows: changes.page.rows.map(auditLine),
          links: anchoredLinks(listingLinks(path, AUDIT_LISTING, changes), "changes"),
        }}
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
