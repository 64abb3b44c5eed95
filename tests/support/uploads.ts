import type { HeaderList, TestClient } from "./app.ts";

/** A file as a browser sends it: a name, and bytes or text. */
export type SentFile = readonly [name: string, content: Uint8Array<ArrayBuffer> | string];

/** Sends a form with files as a page of the site does. */
export function postFiles(
  client: TestClient,
  path: string,
  form: { values?: Record<string, string>; files?: Record<string, SentFile> },
  headers: HeaderList = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.values ?? {})) body.set(name, value);
  for (const [field, [name, content]] of Object.entries(form.files ?? {})) {
    // What the sender says of the type is never believed; a picture is what every one of these claims to be.
    body.set(field, new File([content], name, { type: "image/png" }));
  }
  return client.request("POST", path, { body, headers });
}

/** Files that are no picture to store, whatever they are called, each with the key of what people are told. */
export async function badPictures(): Promise<[what: string, file: SentFile, key: string][]> {
  const { pngHeader, realJpeg, realPng } = await import("./pictures.ts");
  const whole = await realPng(200, 100);
  const photo = await realJpeg(200, 100);
  return [
    [
      "an SVG",
      ["a.png", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      "image_type",
    ],
    ["a page", ["a.png", "<!doctype html><script>alert(1)</script>"], "image_type"],
    ["10 MB", ["a.png", new Uint8Array(10 * 1024 * 1024).fill(7)], "image_too_large"],
    ["10 MB of a PNG", ["a.png", padded(whole, 10 * 1024 * 1024)], "image_too_large"],
    ["50,000 × 50,000", ["a.png", pngHeader(50_000, 50_000)], "image_pixels"],
    ["nothing", ["a.png", ""], "image_type"],
    ["a photograph cut off", ["a.jpg", photo.slice(0, photo.length - 300)], "image_type"],
  ];
}

function padded(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}
