/** How hard a server is asked. */
export interface Load {
  connections: number;
  milliseconds: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Requests per second that a server answers over connections kept alive, each asking again as soon as it has its
 * answer. Written on sockets, so that the client costs little beside the server. Every answer must be a 200 of the
 * length of the first; throws otherwise.
 */
export async function requestsPerSecond(url: string, load: Load): Promise<number> {
  const { hostname, port, host, pathname, search } = new URL(url);
  const request = encoder.encode(
    `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\naccept: text/html\r\n\r\n`,
  );
  const started = performance.now();
  const end = started + load.milliseconds;
  const connections = Array.from({ length: load.connections }, async () => {
    using connection = await Deno.connect({ hostname, port: Number(port) });
    connection.setNoDelay(true);
    return await askUntil(connection, request, end);
  });
  const answers = await Promise.all(connections);
  return answers.reduce((sum, count) => sum + count, 0) * 1000 / (performance.now() - started);
}

async function askUntil(connection: Deno.Conn, request: Uint8Array, end: number): Promise<number> {
  const chunk = new Uint8Array(256 * 1024);
  let length: number | null = null;
  let count = 0;
  while (performance.now() < end) {
    await writeAll(connection, request);
    let size = 0;
    let head = "";
    while (length === null || size < length) {
      const read = await connection.read(chunk);
      if (read === null) throw new Error("The server has closed a connection");
      if (size === 0 && decoder.decode(chunk.subarray(9, 12)) !== "200") {
        throw new Error(`Not a 200: ${decoder.decode(chunk.subarray(0, Math.min(read, 200)))}`);
      }
      if (length === null) {
        head += decoder.decode(chunk.subarray(0, read), { stream: true });
        length = answerLength(head);
      }
      size += read;
    }
    if (size !== length) throw new Error(`An answer of ${size} bytes instead of ${length}`);
    count++;
  }
  return count;
}

async function writeAll(connection: Deno.Conn, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

/** Bytes of head and body together; null while the head is not complete. */
function answerLength(head: string): number | null {
  const end = head.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head.slice(0, end))?.[1];
  if (length === undefined) throw new Error("An answer without a length");
  return end + 4 + Number(length);
}
