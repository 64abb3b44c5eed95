import type { Lang, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { CourseGrid } from "./CourseCard.tsx";
import type { CourseCardData } from "./CourseCard.tsx";
import { Icon } from "./Icon.tsx";
import { SearchSuggestions } from "../islands/SearchSuggestions.tsx";
import { WishForms } from "../islands/WishForms.tsx";
import { RecentShelf } from "./RecentShelf.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import { wishWords } from "./WishButton.tsx";

export interface CategoryCardData {
  slug: string;
  name: string;
  courseCount: number;
}

export interface HomeViewProps {
  m: Messages;
  lang: Lang;
  categories: readonly CategoryCardData[];
  popular: readonly CourseCardData[];
  newest: readonly CourseCardData[];
  /** What the viewer looked at last; null for a visitor. */
  recent: readonly CourseCardData[] | null;
  /** Words people often search for. */
  suggestions: readonly string[];
  /** Shows the invitation to teach; false for those who already do. */
  invite: boolean;
}

const STEP_ICONS = [icons.search, icons.bookOpen, icons.trophy];

function Hero({ m, suggestions }: Pick<HomeViewProps, "m" | "suggestions">) {
  const words = m.catalog.home;
  return (
    <div class="hero">
      <div class="container hero-body">
        <h1>{words.title}</h1>
        <p class="hero-lead">{words.lead}</p>
        <SearchSuggestions
          words={m.layout.search}
          suggestionWords={m.discovery.suggestions}
          id="home-search"
          large
        />
        {suggestions.length > 0 && (
          <p class="hero-suggestions">
            <span>{words.suggestions}</span>
            {suggestions.map((word) => (
              <a key={word} href={`/courses?q=${encodeURIComponent(word)}`}>{word}</a>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function Categories({ m, categories }: Pick<HomeViewProps, "m" | "categories">) {
  const words = m.catalog.home;
  if (categories.length === 0) return null;
  return (
    <section class="container section" aria-labelledby="home-categories">
      <div class="section-head">
        <h2 id="home-categories">{words.categories}</h2>
      </div>
      <ul class="category-grid">
        {categories.map((category) => (
          <li key={category.slug}>
            <a class="category-card" href={`/courses?category=${category.slug}`}>
              <Thumbnail thumbnail={null} categorySlug={category.slug} />
              <span class="category-name">{category.name}</span>
              <span class="muted small">{words.categoryCourses(category.courseCount)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShelfProps extends Pick<HomeViewProps, "m" | "lang"> {
  id: string;
  title: string;
  lead: string;
  href: string;
  courses: readonly CourseCardData[];
}

function Shelf({ m, lang, id, title, lead, href, courses }: ShelfProps) {
  if (courses.length === 0) return null;
  return (
    <section class="container section" aria-labelledby={id}>
      <div class="section-head">
        <div>
          <h2 id={id}>{title}</h2>
          <p class="muted">{lead}</p>
        </div>
        <a class="section-link" href={href} aria-describedby={id}>
          {m.catalog.home.seeAll} <Icon of={icons.arrowRight} />
        </a>
      </div>
      <CourseGrid m={m} lang={lang} courses={courses} back="/" />
    </section>
  );
}

function HowItWorks({ m }: { m: Messages }) {
  const words = m.catalog.home;
  return (
    <section class="band" aria-labelledby="home-how">
      <div class="container section">
        <h2 id="home-how">{words.howTitle}</h2>
        <ol class="steps">
          {words.how.map((step, index) => (
            <li key={step.title}>
              <Icon of={STEP_ICONS[index] ?? icons.check} />
              <h3>{step.title}</h3>
              <p class="muted">{step.text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The home page: search, fields, popular and new courses, how it works. */
export function HomeView(props: HomeViewProps) {
  const { m, lang, popular, newest } = props;
  const words = m.catalog.home;
  return (
    <>
      <Hero m={m} suggestions={props.suggestions} />
      <Categories m={m} categories={props.categories} />
      <div class="container">
        <RecentShelf m={m} lang={lang} courses={props.recent} back="/" />
      </div>
      <Shelf
        m={m}
        lang={lang}
        id="home-popular"
        title={words.popular}
        lead={words.popularLead}
        href="/courses?sort=popular"
        courses={popular}
      />
      <HowItWorks m={m} />
      <Shelf
        m={m}
        lang={lang}
        id="home-newest"
        title={words.newest}
        lead={words.newestLead}
        href="/courses?sort=new"
        courses={newest}
      />
      {props.invite && (
        <section class="container invite-frame" aria-labelledby="home-teach">
          <div class="invite">
            <div>
              <h2 id="home-teach">{words.teachTitle}</h2>
              <p>{words.teachText}</p>
            </div>
            <LinkButton href="/register?role=instructor" large>{words.teachAction}</LinkButton>
          </div>
        </section>
      )}
      <WishForms words={wishWords(m)} />
    </>
  );
}
