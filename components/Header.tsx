import type { Children, Lang, Messages, SiteInfo, Theme, Viewer } from "./types.ts";
import * as icons from "./icons.ts";
import { AboutDialog } from "./AboutDialog.tsx";
import { Avatar } from "./Avatar.tsx";
import { Bell } from "./Bell.tsx";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";
import { accountLinks, currentState, hasProfileAlone, helpLinks } from "./navigation.ts";
import { mainNavigation } from "./navigation.ts";
import type { NavItem } from "./navigation.ts";
import { SearchField } from "./SearchField.tsx";
import { Settings } from "./Settings.tsx";

export interface HeaderProps {
  m: Messages;
  lang: Lang;
  theme: Theme;
  path: string;
  viewer: Viewer | null;
  site: SiteInfo;
  query?: string;
  /** False where the page has a search of its own. */
  search?: boolean;
  /** More buttons beside the menu's, such as the cart. */
  actions?: Children;
}

function NavLinks({ items, path }: { items: NavItem[]; path: string }) {
  return (
    <ul class="nav-list">
      {items.map((item) => (
        <li key={item.href}>
          <a class="nav-link" href={item.href} aria-current={currentState(item.href, path)}>
            <Icon of={item.icon} />
            <span>{item.label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function MenuLink({ item, path }: { item: NavItem; path: string }) {
  return (
    <a class="nav-link" href={item.href} aria-current={currentState(item.href, path)}>
      <Icon of={item.icon} />
      <span>{item.label}</span>
    </a>
  );
}

function MenuIcons() {
  return (
    <>
      <Icon of={icons.menu} class="phone-only" />
      <Icon of={icons.globe} class="wide-only" />
    </>
  );
}

function Account(
  { m, viewer, path, site }: Pick<HeaderProps, "m" | "viewer" | "path" | "site">,
) {
  const words = m.layout;
  const help = helpLinks(viewer, m, site);
  if (!viewer) {
    return (
      <>
        <div class="panel-actions phone-only">
          <LinkButton href="/register" wide>{words.nav.register}</LinkButton>
          <LinkButton href="/login" variant="secondary" wide>{words.nav.login}</LinkButton>
        </div>
        <div class="panel-links">
          {help.map((item) => <MenuLink key={item.href} item={item} path={path} />)}
        </div>
      </>
    );
  }
  const own = { href: "/profile", label: words.nav.account, icon: icons.user };
  return (
    <>
      <div class="panel-head">
        <Avatar name={viewer.name} src={viewer.picture} />
        <div>
          <strong>{viewer.name}</strong>
          <div class="muted small">{words.roles[viewer.role]}</div>
        </div>
      </div>
      <div class="panel-links">
        {[own, ...accountLinks(viewer, m, site), ...help].map((item) => (
          <MenuLink key={item.href} item={item} path={path} />
        ))}
        <form method="post" action="/logout">
          <button type="submit" class="nav-link">
            <Icon of={icons.logOut} />
            <span>{words.nav.logout}</span>
          </button>
        </form>
      </div>
    </>
  );
}

/** Brand, menu, search, account. The menu is a bar on wide screens and a panel behind a button on phones. */
export function Header(props: HeaderProps) {
  const { m, viewer, site, path } = props;
  const words = m.layout;
  const items = mainNavigation(viewer, m);
  const isLimited = hasProfileAlone(viewer);
  const hasSearch = props.search !== false && !isLimited;
  return (
    <header class="site-header">
      <div class="container site-header-row">
        <button type="button" class="brand" popovertarget="about" aria-haspopup="dialog">
          {site.logo
            ? <img class="brand-logo" src={site.logo} alt="" width="32" height="32" />
            : <Mark />}
          <span class="brand-name">{site.name}</span>
          <span class="visually-hidden">({words.about.open})</span>
        </button>
        <nav class="site-nav wide-only" aria-label={words.nav.label}>
          <NavLinks items={items} path={path} />
        </nav>
        {hasSearch && (
          <SearchField
            words={words.search}
            id="site-search"
            query={props.query}
            class="site-search wide-only"
          />
        )}
        <div class="header-end">
          {hasSearch && (
            <a class="icon-button phone-only" href="/courses" aria-label={words.nav.searchCourses}>
              <Icon of={icons.search} />
            </a>
          )}
          {!isLimited && props.actions}
          {viewer && !isLimited && <Bell m={m} unread={viewer.unread} />}
          {!viewer && (
            <LinkButton href="/login" variant="quiet" class="wide-only">
              {words.nav.login}
            </LinkButton>
          )}
          {!viewer && (
            <LinkButton href="/register" class="wide-only">{words.nav.register}</LinkButton>
          )}
          <button
            type="button"
            class={viewer ? "account-button" : "icon-button"}
            popovertarget="site-menu"
            aria-label={viewer
              ? `${words.nav.account}: ${viewer.name}`
              : `${words.nav.menu}: ${words.nav.settings}`}
          >
            {viewer ? <Avatar name={viewer.name} src={viewer.picture} /> : <MenuIcons />}
          </button>
        </div>
      </div>
      <div class="panel" id="site-menu" popover="auto" role="group" aria-label={words.nav.menu}>
        <nav class="phone-only" aria-label={words.nav.label}>
          <NavLinks items={items} path={path} />
        </nav>
        <Account m={m} viewer={viewer} path={path} site={site} />
        <hr />
        <Settings m={m} lang={props.lang} theme={props.theme} path={path} />
      </div>
      <AboutDialog m={m} site={site} />
    </header>
  );
}
