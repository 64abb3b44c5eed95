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

/** A mail server on this machine and what it took. */
export interface Server {
  port: number;
  received: Received[];
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

/** Runs a test with a mail server on this machine, without encryption unless told otherwise. */
export async function withSmtp(
  options: SMTPServerOptions,
  test: (server: Server) => Promise<void>,
): Promise<void> {
  const received: Received[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = new TextDecoder().decode(Uint8Array.from(chunks.flatMap((one) => [...one])));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          headers: parse(raw),
          raw,
        });
        done();
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
    await test({ port, received });
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
