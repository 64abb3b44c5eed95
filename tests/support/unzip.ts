/** Reads a file of a ZIP archive by its central directory. */
export function unzip(bytes: Uint8Array<ArrayBuffer>): (name: string) => Promise<string> {
  const view = new DataView(bytes.buffer);
  const text = (from: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + length));
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries = new Map<string, { at: number; size: number; method: number }>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(text(at + 46, length), {
      at: start,
      size: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return async (name) => {
    const { at, size, method } = entries.get(name)!;
    const body = new Blob([bytes.slice(at, at + size)]).stream();
    const plain = method === 0 ? body : body.pipeThrough(new DecompressionStream("deflate-raw"));
    return await new Response(plain).text();
  };
}
