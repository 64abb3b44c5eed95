import type { Client } from "../../lib/accounts/service.ts";

/** A browser somewhere on the internet, from which tries are counted. */
export function client(options: Partial<Client> = {}): Client {
  return { address: "203.0.113.7", userAgent: "Uji/1.0", cookies: null, ...options };
}

/** The `Cookie` header of a browser that was given this `Set-Cookie` value. */
export function cookieHeader(setCookie: string | null): string {
  return setCookie?.split(";")[0] ?? "";
}

/** Someone who registers; each with an address of their own. */
export function applicant(options: Record<string, string> = {}): Record<string, string> {
  return {
    name: "Rina Marlina",
    email: "rina@contoh.id",
    password: "gajah.minum.teh",
    role: "student",
    ...options,
  };
}
