import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";

export interface CategoryLine {
  id: number;
  name: string;
  slug: string;
  parentId: number | null;
  position: number;
  courses: number;
  depth: number;
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
  const errors = formMessages(m, form, ["name", "slug", "parent", "position"]);
  const values = form.error || !category ? form.values : {
    name: category.name,
    slug: category.slug,
    parent: String(category.parentId ?? ""),
    position: String(category.position),
  };
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
      <FormErrors m={m} errors={errors} />
      <Field
        m={m}
        name="name"
        label={words.name}
        value={values.name}
        error={errors.name}
        maxlength={80}
      />
      <Field
        m={m}
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        value={values.slug}
        error={errors.slug}
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
        m={m}
        name="position"
        label={words.position}
        value={values.position}
        error={errors.position}
        inputmode="numeric"
        maxlength={4}
        required={false}
      />
      <Button>{category ? m.office.save : words.add}</Button>
    </form>
  );
}

/** The tree of categories, and the form for another one. */
export function CategoriesView(props: Omit<CategoryFormProps, "category">) {
  const { m, categories } = props;
  const words = m.office.categories;
  return (
    <>
      <DataTable
        m={m}
        caption={words.title}
        captionHidden
        rows={categories}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            key: "name",
            label: words.name,
            cell: ({ id, name, depth }) => (
              <span class={`category-depth-${Math.min(depth, 2)}`}>
                <a href={`/admin/categories/${id}`}>{name}</a>
              </span>
            ),
          },
          { key: "slug", label: words.slug, cell: ({ slug }) => <code>{slug}</code> },
          {
            key: "position",
            label: words.position,
            numeric: true,
            cell: ({ position }) => position,
          },
          { key: "courses", label: words.courses, numeric: true, cell: ({ courses }) => courses },
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
