import type { Lang } from "./i18n/lang.ts";

export interface MailContent {
  lang: Lang;
  siteName: string;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  button?: { label: string; href: string };
  footer: string;
  /** Beneath the footer: how to get no more of these, what else to be told. */
  links?: readonly { label: string; href: string }[];
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Mail programs know no stylesheets: everything stands at its element, and dark mode at the top. */
const STYLE = {
  body: "margin:0;padding:24px 12px;background:#f4f7f7;color:#15262b;" +
    "font:16px/1.6 'Plus Jakarta Sans',system-ui,-apple-system,'Segoe UI',sans-serif",
  card: "max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:16px",
  brand: "margin:0 0 24px;font-weight:700;color:#0b6672",
  button:
    "display:inline-block;padding:12px 22px;border-radius:12px;background:#0b6672;color:#ffffff;" +
    "font-weight:600;text-decoration:none",
  link: "color:inherit",
  footer: "max-width:560px;margin:16px auto 0;padding:0 32px;font-size:13px;color:#51656b",
};
const DARK = "@media (prefers-color-scheme:dark){body{background:#0f1b1f!important;" +
  "color:#e6eff0!important}.card{background:#17262b!important}.brand{color:#6fd0da!important}" +
  ".footer{color:#9fb2b7!important}}";

/** A mail as HTML and as text with the same words; nothing in the words becomes markup. */
export function renderMail(mail: MailContent): { subject: string; html: string; text: string } {
  const { lang, siteName, greeting, paragraphs, button, footer, links = [] } = mail;
  const parts = [greeting, ...paragraphs].map((line) => `<p>${escapeHtml(line)}</p>`);
  if (button) {
    const { label, href } = button;
    parts.push(
      `<p><a href="${escapeHtml(href)}" style="${STYLE.button}">${escapeHtml(label)}</a></p>`,
    );
  }
  const ending = links.map(({ label, href }) =>
    ` <a href="${escapeHtml(href)}" style="${STYLE.link}">${escapeHtml(label)}</a>`
  ).join(" ·");
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<title>${escapeHtml(mail.subject)}</title><style>${DARK}</style></head>` +
    `<body style="${STYLE.body}"><div class="card" style="${STYLE.card}">` +
    `<p class="brand" style="${STYLE.brand}">${escapeHtml(siteName)}</p>${parts.join("")}</div>` +
    `<p class="footer" style="${STYLE.footer}">${escapeHtml(footer)}${ending}</p></body></html>`;
  const ends = [footer, ...links.map(({ label, href }) => `${label}: ${href}`)];
  const lines = [greeting, ...paragraphs, ...(button ? [`${button.label}: ${button.href}`] : [])];
  return {
    subject: mail.subject,
    html,
    text: [...lines, `-- \n${ends.join("\n")}`].join("\n\n") + "\n",
  };
}
