import type { SitemapEntry } from "./service.ts";

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The site's public pages in the format of sitemaps.org; `base` is the site's address. */
export function sitemap(
  base: string,
  entries: readonly SitemapEntry[],
): string {
  const pages = ["/", "/courses"].map((path) => `<url><loc>${escapeXml(base + path)}</loc></url>`);
  const changing = entries.map(({ path, updatedAt }) =>
    `<url><loc>${escapeXml(base + path)}</loc><lastmod>${updatedAt}</lastmod></url>`
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages,
    ...changing,
    "</urlset>",
    "",
  ].join("\n");
}
