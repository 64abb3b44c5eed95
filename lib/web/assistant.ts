import { isSecure } from "../accounts/service.ts";
import type { AnswerEvent, Asker } from "../assistant/service.ts";
import { leftText, shownAnswer } from "../assistant/view.ts";
import { encodeBase64Url } from "../platform/base64.ts";
import { cookie, readCookie } from "../platform/cookies.ts";
import type { State } from "../state.ts";

/** Names a visitor's conversation, for as long as it is remembered. */
const COOKIE = "assistant";
const TOKEN = /^[\w-]{32}$/;
/** An hour, in seconds. */
const MAX_AGE = 60 * 60;

/** Who asks; a visitor without a conversation has no token. */
export function askerOf(req: Request, { viewer, address, lang, zone }: State): Asker {
  const token = readCookie(req.headers.get("cookie"), COOKIE) ?? "";
  return { viewer, visitor: TOKEN.test(token) ? token : "", address, lang, zone };
}

/** The same, and for a visitor the `Set-Cookie` value that keeps their conversation for another hour. */
export function askerToKeep(req: Request, state: State): { asker: Asker; headers: Headers } {
  const asker = askerOf(req, state);
  const headers = new Headers();
  if (asker.viewer) return { asker, headers };
  const visitor = asker.visitor || encodeBase64Url(crypto.getRandomValues(new Uint8Array(24)));
  const secure = isSecure(state.deps);
  headers.set("set-cookie", cookie(COOKIE, visitor, { maxAge: MAX_AGE, secure }));
  return { asker: { ...asker, visitor }, headers };
}

/** True when a client wants to read the answer while it is made. */
export function wantsStream(req: Request): boolean {
  return (req.headers.get("accept") ?? "").includes("text/event-stream");
}

function eventText(kind: string, data: unknown): Uint8Array {
  return new TextEncoder().encode(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Sends an answer as server-sent events: `text` for each piece, `done` with the whole and its sources, or `error`. */
export function streamAnswer(
  { m, log }: Pick<State, "m" | "log">,
  question: string,
  events: AsyncGenerator<AnswerEvent>,
  { headers, stop }: { headers: Headers; stop: AbortController },
): Response {
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (kind: string, data: unknown) => {
        if (!stop.signal.aborted) controller.enqueue(eventText(kind, data));
      };
      try {
        // Read to its end after a stop, too: what was shown is kept.
        for await (const event of events) {
          if ("text" in event) send("text", event);
          else {
            const turn = shownAnswer(question, event.answer);
            send("done", { kind: event.answer.kind, turn, left: leftText(m, event.left) });
          }
        }
      } catch (error) {
        log.error("assistant_failed", { error });
        send("error", { message: m.errors.unexpected });
      } finally {
        if (!stop.signal.aborted) controller.close();
      }
    },
    cancel: () => stop.abort(),
  });
  headers.set("content-type", "text/event-stream; charset=utf-8");
  headers.set("cache-control", "no-store, no-transform");
  headers.set("x-accel-buffering", "no");
  return new Response(body, { headers });
}
