import type { Messages } from "./types.ts";
import type { CatalogFilterValues } from "./catalogHref.ts";
import { catalogHref } from "./catalogHref.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface CategoryOption {
  slug: string;
  name: string;
  /** 0 for the top of the hierarchy. */
  depth: number;
}

export interface CatalogFiltersProps {
  m: Messages;
  values: CatalogFilterValues;
  categories: readonly CategoryOption[];
}

type FilterName = "category" | "level" | "type" | "price";

interface FilterOption {
  value: string | undefined;
  label: string;
  depth?: number;
}

interface FilterGroup {
  name: FilterName;
  title: string;
  options: readonly FilterOption[];
}

function groups({ m, categories }: CatalogFiltersProps): FilterGroup[] {
  const { list, levels, kinds, free, price, level } = m.catalog;
  return [
    {
      name: "category",
      title: list.category,
      options: [
        { value: undefined, label: list.anyCategory },
        ...categories.map(({ slug, name, depth }) => ({ value: slug, label: name, depth })),
      ],
    },
    {
      name: "price",
      title: price,
      options: [
        { value: undefined, label: list.anyPrice },
        { value: "free", label: free },
        { value: "premium", label: list.premium },
      ],
    },
    {
      name: "level",
      title: level,
      options: [
        { value: undefined, label: list.anyLevel },
        ...Object.entries(levels).map(([value, label]) => ({ value, label })),
      ],
    },
    {
      name: "type",
      title: list.type,
      options: [
        { value: undefined, label: list.anyType },
        ...Object.entries(kinds).map(([value, label]) => ({ value, label })),
      ],
    },
  ];
}

function FilterLinks({ group, values }: { group: FilterGroup; values: CatalogFilterValues }) {
  return (
    <div>
      <h3 class="filter-title">{group.title}</h3>
      <ul class="filter-list">
        {group.options.map((option) => {
          const active = (values[group.name] || undefined) === option.value;
          return (
            <li key={option.label}>
              <a
                class={`filter-link${option.depth ? " filter-link-deep" : ""}${
                  option.value ? "" : " filter-link-any"
                }`}
                href={catalogHref(values, { [group.name]: option.value })}
                aria-current={active ? "true" : "false"}
              >
                <span>{option.label}</span>
                {active && <Icon of={icons.check} />}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function activeFilters(props: CatalogFiltersProps): { name: FilterName; label: string }[] {
  return groups(props).flatMap((group) => {
    const value = props.values[group.name];
    const option = value ? group.options.find((one) => one.value === value) : undefined;
    return option ? [{ name: group.name, label: option.label }] : [];
  });
}

/** Every filter as a link: one tap each, combinable, nothing to send. A column, or a sheet on a phone. */
export function CatalogFilters(props: CatalogFiltersProps) {
  const words = props.m.catalog.list;
  return (
    <div
      class="sheet filters"
      id="filters"
      popover="auto"
      role="group"
      aria-labelledby="filters-title"
    >
      <div class="sheet-head">
        <h2 class="filters-title" id="filters-title">{words.filters}</h2>
        <button
          type="button"
          class="icon-button phone-only"
          popovertarget="filters"
          popovertargetaction="hide"
          aria-label={props.m.layout.actions.close}
        >
          <Icon of={icons.x} />
        </button>
      </div>
      {groups(props).map((group) => (
        <FilterLinks key={group.name} group={group} values={props.values} />
      ))}
    </div>
  );
}

/** The button that opens the filters on a phone, and the filters in force, each with its way out. */
export function ActiveFilters(props: CatalogFiltersProps) {
  const { m, values } = props;
  const words = m.catalog.list;
  const active = activeFilters(props);
  return (
    <div class="active-filters">
      <button type="button" class="button button-secondary phone-only" popovertarget="filters">
        <Icon of={icons.slidersHorizontal} />
        <span>{words.filters}</span>
        {active.length > 0 && (
          <span class="count-dot">
            <span aria-hidden="true">{active.length}</span>
            <span class="visually-hidden">({words.filtersActive(active.length)})</span>
          </span>
        )}
      </button>
      {active.length > 0 && (
        <ul class="chips">
          {active.map(({ name, label }) => (
            <li key={name}>
              <a
                class="chip"
                href={catalogHref(values, { [name]: undefined })}
                aria-label={words.remove(label)}
              >
                <span>{label}</span>
                <Icon of={icons.x} />
              </a>
            </li>
          ))}
          {active.length > 1 && (
            <li>
              <a class="chip chip-plain" href={catalogHref({ q: values.q, sort: values.sort })}>
                {words.clear}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** The order of the list as links; "best match" only where something was searched for. */
export function SortLinks({ m, values }: Pick<CatalogFiltersProps, "m" | "values">) {
  const { sort, sorts } = m.catalog.list;
  const options = [
    ...(values.q ? [{ value: undefined, label: sorts.relevance }] : []),
    { value: "new", label: sorts.new },
    { value: "popular", label: sorts.popular },
    { value: "price", label: sorts.price },
  ];
  const chosen = values.sort || (values.q ? undefined : "new");
  return (
    <nav class="sort" aria-label={sort}>
      <span class="sort-label" aria-hidden="true">{sort}</span>
      <ul class="sort-list">
        {options.map((option) => (
          <li key={option.label}>
            <a
              class="sort-link"
              href={catalogHref(values, { sort: option.value })}
              aria-current={option.value === chosen ? "true" : "false"}
            >
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
