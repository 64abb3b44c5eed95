/** Bytes on the wire of a first visit, gzip where that helps, by what they are. */
export interface Weight {
  html: number;
  css: number;
  fonts: number;
  scripts: number;
}

/** Follows a page to its stylesheets, the fonts that its letters need, and its scripts with all they import. */
export async function weigh(url: string): Promise<Weight> {
  const html = await text(url);
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => ({
    rel: attribute(tag, "rel"),
    href: attribute(tag, "href"),
  }));
  const of = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
  const weight: Weight = { html: await gzipSize(html), css: 0, fonts: 0, scripts: 0 };
  const letters = html.replace(/<(script|style)\b[^]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  const fonts = new Set<string>();
  for (const href of of("stylesheet")) {
    const address = new URL(href, url).href;
    const css = await text(address);
    weight.css += await gzipSize(css);
    for (const font of fontsFor(css, letters)) fonts.add(new URL(font, address).href);
  }
  for (const font of fonts) weight.fonts += await bytesOf(font);
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => attribute(tag, "src"));
  // A page may also name its modules in an inline script, as one that starts islands does.
  const inline = [...html.matchAll(/["'](\/_fresh\/js\/[^"']+\.js)["']/g)].map(([, path]) => path);
  const scripts = [...tags.filter((src) => src !== ""), ...of("modulepreload"), ...inline];
  weight.scripts = await scriptsSize(scripts.map((src) => new URL(src, url).href));
  return weight;
}

async function scriptsSize(first: readonly string[]): Promise<number> {
  const seen = new Set(first);
  let size = 0;
  for (const url of seen) {
    const source = await text(url);
    size += await gzipSize(source);
    for (const [, path] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
      seen.add(new URL(path, url).href);
    }
  }
  return size;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}=["']?([^"'\\s>]*)`).exec(tag)?.[1].replaceAll("&amp;", "&") ?? "";
}

/** The files of the faces whose `unicode-range` has one of the letters, as a browser chooses them. */
function fontsFor(css: string, letters: string): string[] {
  const points = new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0));
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face]) => {
    const source = /url\(["']?([^"')]+)/.exec(face)?.[1];
    const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1];
    const isNeeded = !ranges || ranges.split(",").some((range) => {
      const [from, to = from] = range.trim().replace(/^U\+/i, "").split("-");
      const low = parseInt(from.replaceAll("?", "0"), 16);
      const high = parseInt(to.replaceAll("?", "F"), 16);
      return points.values().some((point) => point >= low && point <= high);
    });
    return source && isNeeded ? [source] : [];
  });
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return await response.bytes();
}

async function text(url: string): Promise<string> {
  return new TextDecoder().decode(await load(url));
}

/** Fonts are compressed already. */
async function bytesOf(url: string): Promise<number> {
  return (await load(url)).length;
}

async function gzipSize(content: string): Promise<number> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).bytes()).length;
}
