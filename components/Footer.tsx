import type { Lang, Messages, SiteInfo, Theme, Viewer } from "./types.ts";
import { SocialLinks } from "./AboutDialog.tsx";
import { Mark } from "./Mark.tsx";
import { hasProfileAlone } from "./navigation.ts";
import { Settings } from "./Settings.tsx";

export interface FooterProps {
  m: Messages;
  lang: Lang;
  theme: Theme;
  path: string;
  viewer: Viewer | null;
  site: SiteInfo;
  /** For the copyright line. */
  year: number;
}

interface FooterLink {
  href: string;
  label: string;
}

function FooterLinks({ title, links }: { title: string; links: FooterLink[] }) {
  return (
    <div>
      <h2 class="footer-title">{title}</h2>
      <ul class="footer-links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the shop is, and how it is reached. */
function ShopContact({ m, site }: { m: Messages; site: SiteInfo }) {
  const { address, phone, whatsapp, openingHours } = site;
  const words = m.office.contact;
  if (!address && !phone && !whatsapp && !openingHours) return null;
  return (
    <address class="footer-contact">
      {address && <p>{address}</p>}
      {phone && (
        <p>
          {words.phone}: <a href={`tel:${phone}`}>{phone}</a>
        </p>
      )}
      {whatsapp && (
        <p>
          WhatsApp: <a href={`https://wa.me/${whatsapp.slice(1)}`}>{whatsapp}</a>
        </p>
      )}
      {openingHours && <p>{openingHours}</p>}
    </address>
  );
}

/** The end of every page: what we are, where to go next, language and colours once more. */
export function Footer({ m, lang, theme, path, viewer, site, year }: FooterProps) {
  const words = m.layout;
  const own = hasProfileAlone(viewer)
    ? { href: "/profile", label: words.nav.profile }
    : { href: "/my-courses", label: words.nav.myCourses };
  const account = viewer ? [own] : [
    { href: "/login", label: words.nav.login },
    { href: "/register", label: words.nav.register },
  ];
  return (
    <footer class="site-footer">
      <div class="container site-footer-grid">
        <div class="footer-about">
          <div class="footer-brand">
            {site.logo
              ? <img class="brand-logo" src={site.logo} alt="" width="32" height="32" />
              : <Mark />}
            <span>{site.name}</span>
          </div>
          <p class="muted">{site.tagline ?? words.tagline}</p>
          <ShopContact m={m} site={site} />
          <SocialLinks m={m} site={site} />
        </div>
        <FooterLinks
          title={words.footer.learn}
          links={[
            { href: "/courses", label: words.footer.allCourses },
            { href: "/courses?price=free", label: words.footer.freeCourses },
            { href: "/courses?sort=new", label: words.footer.newCourses },
            ...(site.off?.includes("assistant")
              ? []
              : [{ href: "/assistant", label: m.assistant.title }]),
            { href: "/help", label: m.assistant.help.title },
            { href: "/certificates", label: m.certificates.check.title },
          ]}
        />
        <FooterLinks title={words.footer.account} links={account} />
        <Settings m={m} lang={lang} theme={theme} path={path} />
      </div>
      <div class="container site-footer-end">
        <p>{words.footer.rights(year, site.name)}</p>
      </div>
    </footer>
  );
}
