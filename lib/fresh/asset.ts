/** The query parameter that carries the build id. */
export const ASSET_KEY = "__frsh_c";

let buildId = "";

/** Sets the id that `asset()` adds; without one, addresses stay as they are. */
export function setBuildId(id: string): void {
  buildId = id;
}

/** The address of a static file with the build id in it, which lets browsers keep the file for a
 * year. Addresses of other sites, relative ones and those with an id already are returned as is. */
export function asset(path: string): string {
  if (!buildId || !/^\/(?!\/)/.test(path) || path.includes(`${ASSET_KEY}=`)) return path;
  const [, base, hash] = /^([^#]*)([^]*)$/.exec(path)!;
  return `${base}${base.includes("?") ? "&" : "?"}${ASSET_KEY}=${buildId}${hash}`;
}

/** `asset()` for each address of a `srcset`. A value that cannot be read is returned as is. */
export function assetSrcSet(srcset: string): string {
  if (srcset.includes("(")) return srcset; // Not a list of plain addresses.
  return srcset.replace(
    /(^|,)(\s*)([^\s,]+)/g,
    (_, comma, space, path) => comma + space + asset(path),
  );
}
