/** A URL pattern with a handler for each method; `ALL` answers every method. */
export type RouteEntry<T> = { pattern: string; methods: Map<string, T> };

/** The outcome of a look-up. `item` is undefined when the pattern lacks the method. */
export type RouteMatch<T> = { entry: RouteEntry<T>; item: T | undefined; params: Params };

type Params = Record<string, string>;
type Matcher = (path: string) => Params | null;

const DYNAMIC = /[:*?{}()\\]/;
// Whole segments that are text or `:name`, with a `*` or `:name*` at most at the end.
const SIMPLE =
  /^(?:\/(?:[^:*?{}()\\+/]*|:[A-Za-z_$][\w$]*(?=\/|$)))*(?:\/\*|\/:[A-Za-z_$][\w$]*\*)?$/;

/** The path as a browser sends it: percent-encoded where it has to be. */
function encodePath(path: string): string {
  return path.startsWith("/") ? new URL("http://x" + path).pathname : path;
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Compiles a pattern; a simple one to a regular expression, much faster than a URLPattern. */
function compile(pattern: string): Matcher {
  if (!SIMPLE.test(pattern)) {
    const urlPattern = new URLPattern({ pathname: pattern });
    return (pathname) => {
      const found = urlPattern.exec({ pathname });
      return found && decodeAll(Object.entries(found.pathname.groups));
    };
  }
  const names: string[] = [];
  const source = pattern.replace(/\/:([\w$]+)(\*?)|\/\*|\/[^/]*/g, (part, name, star) => {
    if (name === undefined && part !== "/*") {
      return encodePath(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    names.push(name ?? "0");
    return name === undefined ? "/(.*)" : star ? "(?:/([^/]+(?:/[^/]+)*))?" : "/([^/]+)";
  });
  const regex = new RegExp(`^${source}$`);
  return (path) => {
    const found = regex.exec(path);
    return found && decodeAll(names.map((name, i) => [name, found[i + 1]]));
  };
}

/** The whole segments that every path of a pattern begins with; compared sooner than a matcher is run. */
function prefixOf(pattern: string): string {
  const text = pattern.split(/[:*?+{}()\\]/, 1)[0];
  return encodePath(text.slice(0, text.lastIndexOf("/")));
}

function decodeAll(groups: [string, string | undefined][]): Params {
  const params: Params = {};
  for (const [name, value] of groups) {
    if (value === undefined) continue;
    try {
      params[name] = decodeURI(value);
    } catch {
      params[name] = value; // A broken escape is the client's; the raw text will do.
    }
  }
  return params;
}

/** Finds the handler for a URL: exact paths first, whatever their trailing slash, then patterns in
 * the order they were added. The first pattern that matches wins, even without the method. */
export class Router<T> {
  readonly #static = new Map<string, RouteEntry<T>>();
  readonly #dynamic = new Map<string, RouteEntry<T> & { prefix: string; match: Matcher }>();
  /** Adds a handler. The first one for the same pattern and method stays. */
  add(method: string, pattern: string, item: T): void {
    const isStatic = !DYNAMIC.test(pattern);
    const key = isStatic ? trimSlash(encodePath(pattern)) : pattern;
    let entry = isStatic ? this.#static.get(key) : this.#dynamic.get(key);
    if (entry === undefined) {
      entry = { pattern, methods: new Map() };
      const dynamic = () => ({ prefix: prefixOf(pattern), match: compile(pattern) });
      if (isStatic) this.#static.set(key, entry);
      else this.#dynamic.set(key, Object.assign(entry, dynamic()));
    }
    if (!entry.methods.has(method)) entry.methods.set(method, item);
  }
  /** The handler for `method` at a URL's path, or null when no pattern matches. */
  match(method: string, path: string): RouteMatch<T> | null {
    const exact = this.#static.get(trimSlash(path));
    if (exact !== undefined) return { entry: exact, item: pick(exact, method), params: {} };
    for (const entry of this.#dynamic.values()) {
      const params = path.startsWith(entry.prefix) ? entry.match(path) : null;
      if (params !== null) return { entry, item: pick(entry, method), params };
    }
    return null;
  }
}

function pick<T>({ methods }: RouteEntry<T>, method: string): T | undefined {
  return methods.get(method) ?? (method === "HEAD" ? methods.get("GET") : undefined) ??
    methods.get("ALL");
}

const ORDER = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The value of an `Allow` header. */
export function allowedMethods(methods: Iterable<string>): string {
  const set = new Set(methods).add("OPTIONS");
  if (set.has("GET")) set.add("HEAD");
  return ORDER.filter((method) => set.has(method)).join(", ");
}
