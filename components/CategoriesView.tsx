import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { Listing, ListingSearch } from "./Listing.tsx";

export interface CategoryLine {
  id: number;
  name: string;
  slug: string;
  parentId: number | null;
  position: number;
  courses: number;
  depth: number;
}

/** A category in the list, with the names of those that it is in. */
export interface CategoryRow extends CategoryLine {
  above: readonly string[];
}

interface CategoryFormProps {
  m: Messages;
  categories: readonly CategoryLine[];
  form: FormState;
  /** Null: a new one. */
  category: CategoryLine | null;
}

/** The form of a category. */
export function CategoryForm({ m, categories, form, category }: CategoryFormProps) {
  const words = m.office.categories;
  const labels = {
    name: words.name,
    slug: words.slug,
    parent: words.parent,
    position: words.position,
  };
  // A refused deletion has sent none of these fields.
  const values = !category || "name" in form.values ? form.values : {
    name: category.name,
    slug: category.slug,
    parent: String(category.parentId ?? ""),
    position: String(category.position),
  };
  const { errors, field } = bindForm(m, { ...form, values }, Object.keys(labels));
  const parents = categories.filter(({ id }) => id !== category?.id).map(({ id, name, depth }) => ({
    value: String(id),
    label: `${"– ".repeat(depth)}${name}`,
  }));
  return (
    <form
      class="form narrow-form"
      method="post"
      action={category ? `/admin/categories/${category.id}` : "/admin/categories"}
      novalidate
    >
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field
        {...field("name")}
        label={words.name}
        maxlength={80}
      />
      <Field
        {...field("slug")}
        label={words.slug}
        hint={words.slugHint}
        maxlength={80}
        required={false}
      />
      <Select
        m={m}
        name="parent"
        label={words.parent}
        value={values.parent ?? ""}
        error={errors.parent}
        options={[{ value: "", label: words.top }, ...parents]}
      />
      <Field
        {...field("position")}
        label={words.position}
        inputmode="numeric"
        maxlength={4}
        required={false}
      />
      <Button>{category ? m.office.save : words.add}</Button>
    </form>
  );
}

export interface CategoriesViewProps extends Omit<CategoryFormProps, "category"> {
  rows: readonly CategoryRow[];
  links: ListingLinks;
}

/** The categories, as the tree unless they are sorted otherwise, and the form for another one. */
export function CategoriesView(props: CategoriesViewProps) {
  const { m, rows, links } = props;
  const words = m.office.categories;
  const isTree = links.sort === "place" && !links.values.q;
  return (
    <>
      <Listing
        m={m}
        links={links}
        caption={words.title}
        rows={rows}
        rowKey={({ id }) => String(id)}
        empty={{ title: words.empty, text: words.emptyText }}
        filters={<ListingSearch m={m} links={links} label={words.search} />}
        columns={[
          {
            key: "name",
            label: words.name,
            sorts: "name",
            cell: ({ id, name, depth, above }) => (
              <span class={isTree ? `category-depth-${Math.min(depth, 2)}` : undefined}>
                <a href={`/admin/categories/${id}`}>{name}</a>
                {!isTree && above.length > 0 && (
                  <span class="small muted cell-note">{above.join(" › ")}</span>
                )}
              </span>
            ),
          },
          {
            key: "slug",
            label: words.slug,
            sorts: "slug",
            cell: ({ slug }) => <code>{slug}</code>,
          },
          {
            key: "place",
            label: words.position,
            sorts: "place",
            numeric: true,
            cell: ({ position }) => position,
          },
          {
            key: "courses",
            label: words.courses,
            sorts: "courses",
            numeric: true,
            cell: ({ courses }) => courses,
          },
        ]}
      />
      <section class="stack">
        <h2>{words.add}</h2>
        <CategoryForm {...props} category={null} />
      </section>
    </>
  );
}

/** A category to be changed or deleted. */
export function CategoryView(props: CategoryFormProps & { category: CategoryLine }) {
  const { m, category, form } = props;
  return (
    <>
      <CategoryForm {...props} />
      <form method="post" action={`/admin/categories/${category.id}/delete`}>
        {form.error === "category_in_use" && (
          <p class="field-error" role="alert">{m.errors.category_in_use}</p>
        )}
        <Button variant="danger">{m.office.categories.remove}</Button>
      </form>
    </>
  );
}
