import { CheckoutConfirm } from "../components/CheckoutConfirm.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { thumbnailOf } from "../lib/catalog/view.ts";
import { checkout } from "../lib/commerce/service.ts";
import { cartView } from "../lib/commerce/view.ts";
import { AppError, translateDatabaseError } from "../lib/platform/errors.ts";
import { readForm, seeOther, wantsJson } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";
import { CONSTRAINT_ERRORS } from "../lib/web/constraint_errors.ts";
import { cartProblem } from "../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, viewer, address, m, lang, log } = ctx.state;
    const values = await readForm(ctx.req);
    const { course } = values;
    if (!viewer) {
      return toLogin(ctx.req, course ? `/courses/${encodeURIComponent(course)}` : "/cart");
    }
    try {
      const done = await checkout({ ...deps, log }, { id: viewer.id, address }, values);
      if (done.kind === "order") return seeOther(`/invoices/${done.number}`);
      if (wantsJson(ctx.req)) throw new AppError("invalid", "price_changed");
      return await ctx.render(
        <>
          <PageMeta title={m.commerce.confirm.title} siteName={deps.config.appName} noindex />
          <CheckoutConfirm
            m={m}
            lang={lang}
            cart={cartView(done.cart, thumbnailOf)}
            course={done.course}
          />
        </>,
        { status: 422 },
      );
    } catch (error) {
      return await cartProblem(ctx, translateDatabaseError(error, CONSTRAINT_ERRORS), {});
    }
  },
});
