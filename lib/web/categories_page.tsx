import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { CategoriesView, CategoryView } from "../../components/CategoriesView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { categoryExport } from "../authoring/admin/view.ts";
import { CATEGORIES_LISTING, categoryChoices, listCategories } from "../authoring/service.ts";
import { AppError } from "../platform/errors.ts";
import { EMPTY_FORM, type FormState } from "../platform/forms.ts";
import { readId } from "../platform/http.ts";
import { listingLinks } from "../platform/listing.ts";
import { exportListing } from "../platform/listing_export.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

interface Shown {
  form: FormState;
  status?: number;
}

/** The categories' page with the form of a new one as it was sent; or all of them as a file. */
export async function categoriesPage(
  ctx: Context<State>,
  { form, status = 200 }: Shown = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const admin = staffOf(ctx.state);
  const words = m.office.categories;
  const params = ctx.req.method === "POST" ? new URLSearchParams() : ctx.url.searchParams;
  const found = await listCategories(deps, admin, params);
  const { format } = found.query;
  if (format) {
    const columns = categoryExport(m);
    const total = await found.count();
    return exportListing({ format, name: "categories", columns, batches: found.all(), total });
  }
  const categories = await categoryChoices(deps, admin);
  const links = listingLinks("/admin/categories", CATEGORIES_LISTING, found);
  const notice = words.done[params.get("done") as keyof typeof words.done] ?? null;
  return await ctx.render(
    <AdminFrame m={m} title={words.title} tab="categories" notice={notice}>
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <CategoriesView
        m={m}
        rows={found.page.rows}
        links={links}
        categories={categories}
        form={form}
      />
    </AdminFrame>,
    { status },
  );
}

/** One category's page, with its form as it was sent. Throws `not_found`. */
export async function categoryPage(
  ctx: Context<State>,
  { form, status = 200 }: Shown = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const categories = await categoryChoices(deps, staffOf(ctx.state));
  const id = readId(ctx.params.id);
  const category = categories.find((one) => one.id === id);
  if (!category) throw new AppError("not_found", "not_found");
  const title = m.office.categories.editTitle(category.name);
  return await ctx.render(
    <AdminFrame m={m} title={title} tab="categories">
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <CategoryView m={m} categories={categories} category={category} form={form} />
    </AdminFrame>,
    { status },
  );
}
