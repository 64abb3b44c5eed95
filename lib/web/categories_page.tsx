import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { CategoriesView, CategoryView } from "../../components/CategoriesView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { listCategories } from "../authoring/service.ts";
import { AppError } from "../platform/errors.ts";
import { EMPTY_FORM, type FormState } from "../platform/forms.ts";
import { readId } from "../platform/http.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

/** The categories' page, or one category's where the address names one, with its form as it was sent. */
export async function categoriesPage(
  ctx: Context<State>,
  { form, status = 200 }: { form: FormState; status?: number } = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const words = m.office.categories;
  const categories = await listCategories(deps, staffOf(ctx.state));
  const id = ctx.params.id ? readId(ctx.params.id) : null;
  const category = categories.find((one) => one.id === id) ?? null;
  if (id !== null && !category) throw new AppError("not_found", "not_found");
  const title = category ? words.editTitle(category.name) : words.title;
  const done = ctx.url.searchParams.get("done");
  const notice = words.done[done as keyof typeof words.done] ?? null;
  return await ctx.render(
    <AdminFrame m={m} title={title} tab="categories" notice={notice}>
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      {category
        ? <CategoryView m={m} categories={categories} category={category} form={form} />
        : <CategoriesView m={m} categories={categories} form={form} />}
    </AdminFrame>,
    { status },
  );
}
