function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The site's public pages in the format of sitemaps.org; `base` is the site's address. */
export function sitemap(
  base: string,
  courses: readonly { slug: string; updatedAt: Temporal.Instant }[],
): string {
  const pages = ["/", "/courses"].map((path) => `<url><loc>${escapeXml(base + path)}</loc></url>`);
  const entries = courses.map(({ slug, updatedAt }) =>
    `<url><loc>${escapeXml(`${base}/courses/${slug}`)}</loc><lastmod>${updatedAt}</lastmod></url>`
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages,
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
