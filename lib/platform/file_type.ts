/**
 * The media type that bytes have by their content, whatever a name or a header says of them; undefined when it is none
 * that is known, or they are broken. The library is loaded with the first upload: a start does not wait for it.
 */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found?.mime;
}
