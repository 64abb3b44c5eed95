import { decodeEntities } from "../../platform/markdown_text.ts";
import { leadsToVideo, videoLabel } from "./video_link.ts";

/** Comments (passed over), linked pictures, pictures. */
const PIECES = /<!--[^]*?-->|(<a\s[^<>]*>)\s*(<img\s[^<>]*>)\s*<\/a\s*>|<img\s[^<>]*>/gi;

/**
 * Does to raw HTML what the rewriter does to Markdown: pictures get placeholders or vanish, linked
 * pictures that lead to a video become links that begin with "▶".
 *
 * @param picture the new address; null: leave the picture out; undefined: leave it as it is
 */
export function rewriteHtml(
  html: string,
  picture: (src: string) => string | null | undefined,
): string {
  return html.replace(PIECES, (whole, link?: string, linked?: string) => {
    if (whole.startsWith("<!--")) return whole;
    if (link === undefined || linked === undefined) return rewriteImage(whole, picture);
    const alt = attribute(linked, "alt") ?? "";
    const href = attribute(link, "href") ?? "";
    if (leadsToVideo(href, alt)) return `<a href="${escape(href)}">${escape(videoLabel(alt))}</a>`;
    const image = rewriteImage(linked, picture);
    return `${link}${image || escape(alt || href)}</a>`;
  });
}

function rewriteImage(
  tag: string,
  picture: (src: string) => string | null | undefined,
): string {
  const src = attribute(tag, "src");
  if (src === undefined) return tag;
  const address = picture(src);
  if (address === undefined) return tag;
  if (address === null) return "";
  return tag.replace(attributePattern("src"), () => ` src="${address}"`);
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
}

function attribute(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value).trim();
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
