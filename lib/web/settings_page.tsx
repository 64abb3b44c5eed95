import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { SettingsView, type SettingsViewProps } from "../../components/SettingsView.tsx";
import type { Viewer } from "../accounts/service.ts";
import { readSettings } from "../commerce/service.ts";
import { mediaUrl } from "../media/rules.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import { seeOther } from "../platform/http.ts";
import { readFormWithUploads, type UploadForm } from "../platform/uploads.ts";
import { shopSettings } from "../shop/service.ts";
import { settingsValues } from "../shop/view.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

type Part = keyof SettingsViewProps["forms"];

/** Largest logo, in bytes (2 MB). */
const LARGEST_LOGO = 2 * 1024 * 1024;

/** The settings' page, with one of its forms as it was sent. */
export async function settingsPage(
  ctx: Context<State>,
  refused?: { part: Part; form: FormState; status: number },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const row = await shopSettings(deps, staffOf(ctx.state));
  const kept = settingsValues(row, await readSettings(deps.db));
  const forms = { profile: EMPTY_FORM, payment: EMPTY_FORM, features: EMPTY_FORM };
  if (refused) forms[refused.part] = refused.form;
  const words = m.office.settings;
  const isDone = ctx.url.searchParams.get("done") === "saved";
  return await ctx.render(
    <AdminFrame m={m} title={words.title} tab="settings" notice={isDone ? words.done : null}>
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <SettingsView m={m} kept={kept} logo={row.logo_id && mediaUrl(row.logo_id)} forms={forms} />
    </AdminFrame>,
    { status: refused?.status ?? 200 },
  );
}

/** Saves one of the forms and goes back to the page, or shows it again with what was wrong. */
export async function savePart(
  ctx: Context<State>,
  part: Part,
  save: (admin: Viewer, form: UploadForm) => Promise<void>,
): Promise<Response> {
  const sent = await readFormWithUploads(ctx.req, LARGEST_LOGO);
  try {
    await save(staffOf(ctx.state), sent);
    return seeOther("/admin/settings?done=saved");
  } catch (error) {
    return await settingsPage(ctx, { part, ...failedForm(ctx.req, error, sent.values) });
  }
}
