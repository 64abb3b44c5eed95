import type { Messages, SiteInfo } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";

const OFFER_ICONS = [icons.fileText, icons.table, icons.presentation];

export interface SocialLinksProps {
  m: Messages;
  site: SiteInfo;
}

/** Instagram and TikTok, as far as they are configured. */
export function SocialLinks({ m, site }: SocialLinksProps) {
  const words = m.layout.about;
  const links = [
    { href: site.instagramUrl, label: words.instagram, icon: icons.instagram },
    { href: site.tiktokUrl, label: words.tiktok, icon: icons.tiktok },
  ].filter((link): link is typeof link & { href: string } => link.href !== null);
  if (links.length === 0) return null;
  return (
    <ul class="social-links">
      {links.map((link) => (
        <li key={link.href}>
          <a class="button button-secondary" href={link.href} target="_blank" rel="noopener">
            <Icon of={link.icon} solid />
            <span>
              {link.label} <span class="visually-hidden">{words.newTab}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the academy offers. The brand in the header opens it; `popover` needs no script and closes on Esc. */
export function AboutDialog({ m, site }: SocialLinksProps) {
  const words = m.layout.about;
  return (
    <dialog class="about" id="about" popover="auto" aria-labelledby="about-title">
      <button
        type="button"
        class="icon-button about-close"
        popovertarget="about"
        popovertargetaction="hide"
        aria-label={m.layout.actions.close}
      >
        <Icon of={icons.x} />
      </button>
      <div class="about-hero">
        <Mark />
        <h2 id="about-title">{words.title(site.name)}</h2>
        <p>{words.lead}</p>
      </div>
      <div class="about-body">
        <div class="stack stack-s">
          <h3>{words.offersTitle}</h3>
          <ul class="about-list">
            {words.offers.map((offer, index) => (
              <li key={offer.title}>
                <Icon of={OFFER_ICONS[index] ?? icons.bookOpen} />
                <div>
                  <strong>{offer.title}</strong>
                  <p class="muted small">{offer.text}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
        {(site.instagramUrl !== null || site.tiktokUrl !== null) && (
          <div class="stack stack-s">
            <h3>{words.followTitle}</h3>
            <SocialLinks m={m} site={site} />
          </div>
        )}
      </div>
    </dialog>
  );
}
