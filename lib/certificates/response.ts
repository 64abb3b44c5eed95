/**
 * A signed document or what is needed to verify one, for any site's scripts to read. It is asked for anew each time,
 * since certificates can be revoked and keys replaced.
 */
export function documentResponse(body: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
    },
  });
}
