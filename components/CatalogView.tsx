import type { Lang, Messages } from "./types.ts";
import type { CatalogFilterValues } from "./catalogHref.ts";
import { LinkButton } from "./Button.tsx";
import { ActiveFilters, CatalogFilters, SortLinks } from "./CatalogFilters.tsx";
import type { CategoryOption } from "./CatalogFilters.tsx";
import { CourseGrid } from "./CourseCard.tsx";
import type { CourseCardData } from "./CourseCard.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Notice } from "./Notice.tsx";
import { Pagination } from "./Pagination.tsx";
import { SearchSuggestions } from "../islands/SearchSuggestions.tsx";
import { WishForms } from "../islands/WishForms.tsx";
import { RecentShelf } from "./RecentShelf.tsx";
import { wishWords } from "./WishButton.tsx";

export interface CatalogViewProps {
  m: Messages;
  lang: Lang;
  values: CatalogFilterValues;
  categories: readonly CategoryOption[];
  courses: readonly CourseCardData[];
  /** What the viewer looked at last; null for a visitor. */
  recent: readonly CourseCardData[] | null;
  /** Path and query of this page. */
  path: string;
  /** How many match, in words ("24 kursus ditemukan"), or null where nobody counted. */
  found: string | null;
  nextHref: string | null;
  firstHref: string | null;
  /** What is wrong with the search, or null. */
  error?: string | null;
}

function NothingFound({ m, values }: Pick<CatalogViewProps, "m" | "values">) {
  const words = m.catalog.list;
  const searched = Object.entries(values).some(([name, value]) => name !== "sort" && value);
  if (!searched) {
    return <EmptyState title={words.emptyCatalogTitle} text={words.emptyCatalogText} />;
  }
  return (
    <EmptyState title={words.emptyTitle} text={words.emptyText} drawing="search">
      <LinkButton href="/courses" variant="secondary">{m.layout.footer.allCourses}</LinkButton>
    </EmptyState>
  );
}

/** The catalog: search, filters, order, courses, the next page. */
export function CatalogView(props: CatalogViewProps) {
  const { m, lang, values, categories, courses } = props;
  const words = m.catalog.list;
  const { q, sort: _sort, ...kept } = values;
  const keep = Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  const isNarrowed = Boolean(q) || Object.keys(keep).length > 0 || props.firstHref !== null;
  const category = categories.find((one) => one.slug === values.category);
  const title = q ? words.titleFor(q) : category?.name ?? words.title;
  return (
    <div class="container page">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="page-lead">{words.lead}</p>
      </div>
      <div class="catalog">
        <aside class="catalog-side">
          <CatalogFilters m={m} values={values} categories={categories} />
        </aside>
        <div class="catalog-main">
          <SearchSuggestions
            words={m.layout.search}
            suggestionWords={m.discovery.suggestions}
            id="catalog-search"
            query={q}
            large
            keep={keep}
          />
          {props.error && <Notice m={m} kind="error" text={props.error} />}
          <div class="catalog-bar">
            <ActiveFilters m={m} values={values} categories={categories} />
            <SortLinks m={m} values={values} />
          </div>
          {props.found && courses.length > 0 && (
            <p class="muted small" role="status">{props.found}</p>
          )}
          {props.error
            ? null
            : courses.length === 0
            ? <NothingFound m={m} values={values} />
            : (
              <CourseGrid
                m={m}
                lang={lang}
                courses={courses}
                heading={2}
                eagerCount={2}
                back={props.path}
              />
            )}
          <Pagination m={m} nextHref={props.nextHref} firstHref={props.firstHref} />
          <WishForms words={wishWords(m)} />
          {!isNarrowed && (
            <RecentShelf
              m={m}
              lang={lang}
              courses={props.recent}
              back={props.path}
            />
          )}
        </div>
      </div>
    </div>
  );
}
