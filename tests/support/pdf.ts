import { extractText, getDocumentProxy } from "unpdf";

/** The text of a PDF, pages and lines joined by spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text;
}
