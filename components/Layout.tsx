import type { Children, Lang, Messages, SiteInfo, Theme, Viewer } from "./types.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Notice } from "./Notice.tsx";
import type { NoticeData } from "./Notice.tsx";
import { ViewAsBanner } from "./ViewAsBanner.tsx";
import { WidgetButton } from "./WidgetButton.tsx";

export interface LayoutProps {
  m: Messages;
  lang: Lang;
  theme: Theme;
  /** Path and query of this page. */
  path: string;
  viewer: Viewer | null;
  site: SiteInfo;
  year: number;
  query?: string;
  search?: boolean;
  actions?: Children;
  /** Messages left by the request before this one. */
  notices?: readonly NoticeData[];
  /** False in the course player, which ends with its own bar. */
  footer?: boolean;
  children: Children;
}

/** Skip link, header, the page and footer: what stands inside `<body>`. */
export function Layout(props: LayoutProps) {
  const { m, lang, theme, path, viewer, site, notices = [], footer = true } = props;
  return (
    <>
      <a class="skip-link" href="#main">{m.layout.skip}</a>
      <Header
        m={m}
        lang={lang}
        theme={theme}
        path={path}
        viewer={viewer}
        site={site}
        query={props.query}
        search={props.search}
        actions={props.actions}
      />
      {viewer?.actingAdmin && <ViewAsBanner m={m} name={viewer.name} />}
      <main id="main" tabindex={-1}>
        {notices.length > 0 && (
          <div class="container notices">
            {notices.map((notice) => <Notice key={notice.text} m={m} {...notice} />)}
          </div>
        )}
        {props.children}
      </main>
      {footer && (
        <Footer
          m={m}
          lang={lang}
          theme={theme}
          path={path}
          viewer={viewer}
          site={site}
          year={props.year}
        />
      )}
      <WidgetButton m={m} path={path} off={site.off} />
    </>
  );
}
