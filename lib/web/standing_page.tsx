import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { CourseFrame } from "../../components/CourseFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { StandingForm } from "../../components/StandingForm.tsx";
import { certificateToChange, changeStanding } from "../certificates/service.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import { readForm, readId, seeOther } from "../platform/http.ts";
import { define, type State } from "../state.ts";
import { staffOf } from "./staff.ts";

type Standing = "revoked" | "reinstated";

/** The list of certificates that a form belongs to: a course's, or everybody's for admins. */
function listOf({ params: { slug } }: Context<State>): string {
  return slug ? `/instructor/courses/${slug}/certificates` : "/admin/certificates";
}

function addressOf({ params: { slug, id } }: Context<State>) {
  return { slug: slug ?? null, id: readId(id) };
}

async function standingPage(
  ctx: Context<State>,
  kind: Standing,
  { form, status = 200 }: { form: FormState; status?: number },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const words = m.certificates.manage;
  const { course, certificate } = await certificateToChange(
    deps,
    staffOf(ctx.state),
    addressOf(ctx),
  );
  const title = (kind === "revoked" ? words.revokeTitle : words.reinstateTitle)(
    certificate.holderName,
  );
  const content = (
    <>
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <StandingForm
        m={m}
        kind={kind}
        courseTitle={certificate.courseTitle}
        action={ctx.url.pathname}
        back={listOf(ctx)}
        form={form}
      />
    </>
  );
  return await ctx.render(
    ctx.params.slug
      ? <CourseFrame m={m} course={course} tab="certificates" title={title}>{content}</CourseFrame>
      : <AdminFrame m={m} title={title} tab="certificates">{content}</AdminFrame>,
    { status },
  );
}

/** The page that asks why a certificate is to be revoked or made good again, and what its form does. */
export function standingHandlers(kind: Standing) {
  return define.handlers({
    GET: (ctx) => standingPage(ctx, kind, { form: EMPTY_FORM }),

    async POST(ctx) {
      const { req, state } = ctx;
      const values = await readForm(req);
      try {
        const deps = { ...state.deps, log: state.log };
        await changeStanding(deps, staffOf(state), addressOf(ctx), kind, values);
        return seeOther(`${listOf(ctx)}?done=${kind}`);
      } catch (error) {
        return await standingPage(ctx, kind, failedForm(req, error, values));
      }
    },
  });
}
