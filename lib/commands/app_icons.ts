import { initWasm, Resvg } from "@resvg/resvg-wasm";

const ROOT = new URL("../../", import.meta.url);
const GROUND = "#00595f";

/** The pictures of the installed app: file below `static/`, size in pixels, and how they are cut. */
const ICONS: readonly { file: string; size: number; look: "rounded" | "full" | "maskable" }[] = [
  { file: "icons/app-192.png", size: 192, look: "rounded" },
  { file: "icons/app-512.png", size: 512, look: "rounded" },
  { file: "icons/maskable-192.png", size: 192, look: "maskable" },
  { file: "icons/maskable-512.png", size: 512, look: "maskable" },
  { file: "apple-touch-icon.png", size: 180, look: "full" },
];

/**
 * The favicon's drawing on a ground to the edges: phones cut icons into shapes of their own. What they leave of a
 * maskable icon is a circle of 80 % (W3C, Web Application Manifest, safe zone), so the mark is smaller there.
 */
function onFullGround(favicon: string, scale: number): string {
  const shapes = favicon.replace(/<svg[^>]*>|<\/svg>|<rect[^>]*\/>/g, "");
  const margin = 18 * (1 - scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">` +
    `<rect width="36" height="36" fill="${GROUND}"/>` +
    `<g transform="translate(${margin} ${margin}) scale(${scale})">${shapes}</g></svg>`;
}

/** Every icon of the installed app as a PNG, by its file below `static/`; the same at every call. */
export async function appIcons(): Promise<Map<string, Uint8Array>> {
  await initWasm(Deno.readFile(new URL(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
  const favicon = await Deno.readTextFile(new URL("static/favicon.svg", ROOT));
  const drawings = {
    rounded: favicon,
    full: onFullGround(favicon, 0.92),
    maskable: onFullGround(favicon, 0.78),
  };
  return new Map(ICONS.map(({ file, size, look }) => {
    const drawing = new Resvg(drawings[look], { fitTo: { mode: "width", value: size } });
    return [file, drawing.render().asPng()];
  }));
}

if (import.meta.main) {
  for (const [file, bytes] of await appIcons()) {
    await Deno.writeFile(new URL(`static/${file}`, ROOT), bytes);
  }
}
