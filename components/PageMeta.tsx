import { Head } from "fresh/runtime";

export interface PageMetaProps {
  /** Without the site's name. */
  title: string;
  description?: string;
  siteName: string;
  /** Absolute address under which search engines should know the page. */
  canonical?: string;
  /** Absolute address of a picture. */
  image?: string;
  type?: "website" | "article";
  /** Keeps the page out of search engines. */
  noindex?: boolean;
  /** schema.org data. */
  jsonLd?: Record<string, unknown>;
}

/** Title, description, Open Graph and structured data of a page. */
export function PageMeta(props: PageMetaProps) {
  const { title, description, siteName, canonical, image, jsonLd } = props;
  const fullTitle = title === siteName ? title : `${title} · ${siteName}`;
  return (
    <Head>
      <title>{fullTitle}</title>
      {props.noindex && <meta name="robots" content="noindex" />}
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={props.type ?? "website"} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {image && <meta property="og:image" content={image} />}
      {jsonLd && (
        <script
          type="application/ld+json"
          // "<" is escaped, so nothing in the data can end the element.
          // deno-lint-ignore react-no-danger
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c") }}
        />
      )}
    </Head>
  );
}
