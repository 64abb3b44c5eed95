/** The filters of the catalog's address; what is not set is not in it. */
export interface CatalogFilterValues {
  q?: string;
  type?: string;
  price?: string;
  category?: string;
  level?: string;
  sort?: string;
}

const ORDER = ["q", "category", "level", "type", "price", "sort"] as const;

/** The catalog's address for `values` with `change` on top; an undefined or empty value leaves. */
export function catalogHref(
  values: CatalogFilterValues,
  change: CatalogFilterValues = {},
): string {
  const merged = { ...values, ...change };
  const query = new URLSearchParams();
  for (const name of ORDER) {
    const value = merged[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? "/courses" : `/courses?${text}`;
}
