// Media types by extension; text is UTF-8.
const TYPES = new Map(
  `avif image/avif,css text/css,csv text/csv,gif image/gif,html text/html,jpg image/jpeg,
ico image/vnd.microsoft.icon,jpeg image/jpeg,js text/javascript,json application/json,
map application/json,md text/markdown,mjs text/javascript,mp3 audio/mpeg,mp4 video/mp4,
otf font/otf,pdf application/pdf,png image/png,svg image/svg+xml,ttf font/ttf,txt text/plain,
wasm application/wasm,webm video/webm,webmanifest application/manifest+json,webp image/webp,
woff font/woff,woff2 font/woff2,xml text/xml`
    .split(/,\n?/).map((line) => line.split(" ") as [string, string]),
);

/** The media type of a file by its name. */
export function contentTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const type = TYPES.get(extension) ?? "application/octet-stream";
  return /^text|json$|xml$/.test(type) ? `${type}; charset=UTF-8` : type;
}

/** A hash of some content, short enough for an address. */
export async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", content)).slice(0, 12).toHex();
}

/** The files below a folder, sorted, as paths below it with `/`. None when it does not exist. */
export async function filesBelow(folder: string, ignore: RegExp[]): Promise<string[]> {
  const found: string[] = [];
  async function walk(prefix: string): Promise<void> {
    for await (const entry of Deno.readDir(`${folder}/${prefix}`)) {
      const path = prefix + entry.name;
      if (entry.name === ".DS_Store" || ignore.some((regex) => regex.test(path))) continue;
      const { isDirectory } = entry.isSymlink ? await Deno.stat(`${folder}/${path}`) : entry;
      if (isDirectory) await walk(path + "/");
      else found.push(path);
    }
  }
  await walk("").catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  return found.sort();
}
