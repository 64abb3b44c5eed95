import { decodeBase64Url, encodeBase64Url } from "../../platform/base64.ts";
import { cookie, readCookie } from "../../platform/cookies.ts";

/** Name of the cookie that names a visitor's cart. */
export const CART_COOKIE = "cart";

const TOKEN_BYTES = 24;
/** How long a visitor's cart is kept, in seconds: 30 days. */
export const CART_SECONDS = 30 * 24 * 60 * 60;

/** Whose cart: a person's, or a visitor's by the hash of their token. */
export type CartOwner = { readonly userId: number } | { readonly tokenHash: string };

/** A new visitor's token. */
export function newToken(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
}

/** What the table keeps of a token: who reads it cannot open the cart. */
export async function hashToken(token: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return new Uint8Array(hash).toHex();
}

/** The token in a request's cookies, or null without one that can be ours. */
export function tokenOf(cookies: string | null): string | null {
  const token = readCookie(cookies, CART_COOKIE);
  return token && token.length <= 64 && decodeBase64Url(token)?.length === TOKEN_BYTES
    ? token
    : null;
}

/** Who a request's cart belongs to; null for a visitor who has none. */
export async function ownerOf(
  viewer: { id: number } | null,
  cookies: string | null,
): Promise<CartOwner | null> {
  if (viewer) return { userId: viewer.id };
  const token = tokenOf(cookies);
  return token ? { tokenHash: await hashToken(token) } : null;
}

/** The `Set-Cookie` value that gives a visitor their cart; with an empty token it takes it away. */
export function cartCookie(token: string, { secure }: { secure: boolean }): string {
  return cookie(CART_COOKIE, token, { maxAge: token === "" ? 0 : CART_SECONDS, secure });
}
