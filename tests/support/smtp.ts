import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Config } from "../../lib/platform/config.ts";

/** A message as it went over the wire. */
export interface Received {
  from: string;
  to: string[];
  /** Header fields, unfolded, by lower-case name. */
  headers: Record<string, string>;
  raw: string;
}

/**
 * What the server does with a message: takes it, answers with an SMTP code at the recipient or at the end of the message,
 * dies before the message is through, or takes it and dies before it has said so.
 */
export type Mood =
  | "take"
  | { at: "recipient" | "end"; code: number }
  | "die in the middle"
  | "take and hang up";

/** A mail server on this machine and what it took. */
export interface Server {
  port: number;
  received: Received[];
  /** What to do with the next messages to an address, in order; then every message is taken. */
  behave(address: string, ...moods: Mood[]): void;
}

function parse(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return Object.fromEntries(
    head.split("\r\n").map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

const refusal = (code: number) =>
  Object.assign(new Error(`refused with ${code}`), { responseCode: code });

interface Connection {
  session: { id: string };
  _socket: { destroy(): void };
}

/** The open connections of a server, which its declarations do not know of. */
function connections(smtp: SMTPServer) {
  const { connections } = smtp as unknown as { connections: Set<Connection> };
  return [...connections].map(({ session, _socket }) => ({
    session,
    close: () => _socket.destroy(),
  }));
}

/** Runs a test with a mail server on this machine, without encryption unless told otherwise. */
export async function withSmtp(
  options: SMTPServerOptions,
  test: (server: Server) => Promise<void>,
): Promise<void> {
  const received: Received[] = [];
  const moods = new Map<string, Mood[]>();
  /** Of messages that are on their way, by session. */
  const current = new Map<string, Mood>();
  const hangUp = (id: string) => {
    for (const { session, close } of connections(smtp)) if (session.id === id) close();
  };
  const smtp: SMTPServer = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, session, done) {
      const mood = moods.get(address)?.shift() ?? "take";
      current.set(session.id, mood);
      const isRefused = typeof mood === "object" && mood.at === "recipient";
      done(isRefused ? refusal(mood.code) : null);
    },
    onData(stream, session, done) {
      const mood = current.get(session.id) ?? "take";
      if (mood === "die in the middle") return hangUp(session.id);
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", () => {
        if (typeof mood === "object") return done(refusal(mood.code));
        const raw = new TextDecoder().decode(Uint8Array.from(chunks.flatMap((one) => [...one])));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          headers: parse(raw),
          raw,
        });
        if (mood === "take and hang up") hangUp(session.id);
        else done();
      });
    },
    ...options,
  });
  smtp.on("error", () => {});
  const port = await new Promise<number>((resolve) => {
    const listener = smtp.listen(0, "127.0.0.1", () => {
      const address = listener.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  try {
    await test({
      port,
      received,
      behave: (address, ...next) => void moods.set(address, next),
    });
  } finally {
    await new Promise<void>((resolve) => smtp.close(resolve));
  }
}

/** The configuration that sends through a server on this port. */
export function mailConfig(port: number): Pick<Config, "mail" | "mailFrom"> {
  return {
    mail: { host: "127.0.0.1", port, username: "", password: "", encryption: "none" },
    mailFrom: { address: "halo@belajar.test", name: "Akademi" },
  };
}
