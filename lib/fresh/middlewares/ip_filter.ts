import { BlockList, isIP } from "node:net";
import type { Context } from "../context.ts";
import type { Middleware } from "../types.ts";

/** Addresses and networks (CIDR): whom to refuse, and whom alone to let in when it is not empty. */
export type IpFilterRules = { denyList?: string[]; allowList?: string[] };

/** The address a request came from. */
export type IpFilterRemote = { addr: string; type: "IPv4" | "IPv6" | undefined };

/** Options of `ipFilter()`. */
export interface IpFilterOptions<State> {
  /** Answers those who are refused. A 403 by default. */
  onBlocked?: (remote: IpFilterRemote, ctx: Context<State>) => Response | Promise<Response>;
}

function compile(rules: string[] = []): BlockList | null {
  if (rules.length === 0) return null;
  const list = new BlockList();
  for (const rule of rules) {
    const [address, prefix] = rule.split("/");
    const type = isIP(address) === 6 ? "ipv6" : "ipv4";
    const length = prefix === undefined ? (type === "ipv4" ? 32 : 128) : Number(prefix);
    const max = type === "ipv4" ? 32 : 128;
    if (isIP(address) === 0 || !Number.isInteger(length) || length < 0 || length > max) {
      throw new TypeError(`Not an IP address or network: ${rule}`);
    }
    list.addSubnet(address, length, type);
  }
  return list;
}

/** Lets requests in by the address they come from; a denied address stays out even when it is
 * allowed as well.
 * @throws TypeError when a rule is no address or network */
export function ipFilter<S>(rules: IpFilterRules, options: IpFilterOptions<S> = {}): Middleware<S> {
  const { onBlocked } = options;
  const deny = compile(rules.denyList);
  const allow = compile(rules.allowList);
  function isAllowed(addr: string, version: number): boolean {
    if (version === 0) return deny === null && allow === null;
    const type = version === 6 ? "ipv6" : "ipv4";
    return !deny?.check(addr, type) && (allow === null || allow.check(addr, type));
  }
  return (ctx) => {
    const addr = (ctx.info.remoteAddr as Partial<Deno.NetAddr>).hostname ?? "";
    const version = isIP(addr);
    if (isAllowed(addr, version)) return ctx.next();
    if (onBlocked === undefined) return new Response("Forbidden", { status: 403 });
    return onBlocked({ addr, type: version === 0 ? undefined : `IPv${version as 4 | 6}` }, ctx);
  };
}
