import { z } from "zod";
import { audit } from "../../audit/service.ts";
import { categoryTree } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { AppError, isStillReferenced } from "../../platform/errors.ts";
import { parseInput, says } from "../../platform/http.ts";
import {
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { slugify } from "../../platform/slug.ts";
import { type Admin, demandAdmin } from "./courses.ts";
import * as queries from "./queries.ts";
import type {
  AdminCategoryRow,
  CategoryFields,
  CategoryFilters,
  CategoryListRow,
} from "./queries.ts";

type AdminDeps = Pick<Deps, "db" | "clock" | "log">;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const categoryInput = z.object({
  name: z.string(says("required")).trim().min(1, says("required")).max(80, says("too_long")),
  slug: z.string().trim().toLowerCase().max(80, says("too_long"))
    .refine((text) => text === "" || SLUG.test(text), says("slug_invalid")).default(""),
  parent: z.string().regex(/^(?:[1-9]\d{0,14})?$/, says("not_a_choice")).default("")
    .transform((text) => text === "" ? null : Number(text)),
  position: z.string().trim().regex(/^\d{0,4}$/, says("not_a_choice")).default("")
    .transform(Number),
});

/** How the list of categories can be asked for; in the order of their places they are the tree. */
export const CATEGORIES_LISTING: Listing<CategoryFilters> = {
  key: "id",
  sorts: { place: "text", name: "text", slug: "text", courses: "bigint" },
  initial: "place",
  filters: z.object({ q: searchFilter }),
};

/** All categories. Throws `forbidden`, and as `readListing` does. */
export async function listCategories(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  params: URLSearchParams,
): Promise<Listed<CategoryListRow, CategoryFilters>> {
  demandAdmin(admin);
  const query = readListing(CATEGORIES_LISTING, params);
  return await list(db, CATEGORIES_LISTING, query, queries.categoryRows(query.filters));
}

/** The categories as a tree, each with how deep it is, for the forms. Throws `forbidden`. */
export async function categoryChoices(
  { db }: Pick<Deps, "db">,
  admin: Admin,
): Promise<(AdminCategoryRow & { depth: number })[]> {
  demandAdmin(admin);
  return categoryTree(await queries.selectCategories(db));
}

/** What would become of a tree; throws `invalid` for a parent that is none or lies below the category itself. */
function fieldsOf(
  all: readonly AdminCategoryRow[],
  id: number | null,
  input: unknown,
): CategoryFields {
  const { name, slug: typed, parent, position } = parseInput(categoryInput, input);
  const refuse = (field: string, key: "not_a_choice" | "category_loop" | "category_slug_taken") =>
    new AppError("invalid", "invalid", { fields: { [field]: key } });
  const parents = new Map(all.map((one) => [one.id, one.parentId]));
  if (parent !== null && !parents.has(parent)) throw refuse("parent", "not_a_choice");
  for (let above = parent; above !== null; above = parents.get(above) ?? null) {
    if (above === id) throw refuse("parent", "category_loop");
  }
  const slug = typed || slugify(name, 80, "kategori");
  if (all.some((one) => one.slug === slug && one.id !== id)) {
    throw refuse("slug", "category_slug_taken");
  }
  return { name, slug, parent_id: parent, position };
}

function audited({ name, slug, parent_id, position }: CategoryFields) {
  return { name, slug, parent: parent_id, position };
}

/** Adds a category (`id` null) or changes one. Throws `forbidden`, `not_found`, and `invalid` with a key per field. */
export async function saveCategory(
  deps: AdminDeps,
  admin: Admin,
  id: number | null,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    await queries.lockCategories(tx);
    const all = await queries.selectCategories(tx);
    const before = all.find((one) => one.id === id);
    if (id !== null && !before) throw new AppError("not_found", "not_found");
    const fields = fieldsOf(all, id, input);
    const after = audited(fields);
    if (!before) {
      const subject = { kind: "category", id: await queries.insertCategory(tx, fields) };
      await audit(tx, { actor: admin, action: "category.added", subject, after, at });
      return;
    }
    await queries.updateCategory(tx, before.id, fields);
    await audit(tx, {
      actor: admin,
      action: "category.changed",
      subject: { kind: "category", id: before.id },
      before: audited({ ...before, parent_id: before.parentId }),
      after,
      at,
    });
  });
}

/** Deletes an empty category. Throws `forbidden`, `not_found`, and `conflict` (`category_in_use`). */
export async function removeCategory(deps: AdminDeps, admin: Admin, id: number): Promise<void> {
  demandAdmin(admin);
  const at = deps.clock.now();
  try {
    await deps.db.transaction().execute(async (tx) => {
      const all = await queries.selectCategories(tx);
      const before = all.find((one) => one.id === id);
      if (!before) throw new AppError("not_found", "not_found");
      await queries.deleteCategory(tx, id);
      await audit(tx, {
        actor: admin,
        action: "category.deleted",
        subject: { kind: "category", id },
        before: audited({ ...before, parent_id: before.parentId }),
        at,
      });
    });
  } catch (error) {
    if (!isStillReferenced(error)) throw error;
    throw new AppError("conflict", "category_in_use", { cause: error });
  }
}
