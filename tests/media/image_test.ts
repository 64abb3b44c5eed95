import assert from "node:assert/strict";
import { imageDimensions, type ImageType } from "../../lib/media/dimensions.ts";
import { checkImage, isMediaId, LARGEST_IMAGE } from "../../lib/media/rules.ts";
import { pngHeader, tinyGif } from "../support/pictures.ts";

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part
    ),
  );

const SIZED: [string, ImageType, Uint8Array, [number, number]][] = [
  ["PNG", "image/png", pngHeader(640, 480), [640, 480]],
  ["GIF", "image/gif", tinyGif(), [1, 1]],
  [
    "progressive JPEG after another segment and a fill byte",
    "image/jpeg",
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 1, 44, 2, 88]),
    [600, 300],
  ],
  [
    "lossy WebP",
    "image/webp",
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 ", [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a], [
      ...[0x80, 0x42],
      ...[0x90, 0x01],
    ]),
    [640, 400],
  ],
  [
    "lossless WebP",
    "image/webp",
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8L", [0, 0, 0, 0, 0x2f, 0x63, 0x40, 0x0c, 0]),
    [100, 50],
  ],
  [
    "extended WebP",
    "image/webp",
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 1, 0, 0xff, 0, 0]),
    [512, 256],
  ],
];

for (const [name, type, picture, [width, height]] of SIZED) {
  Deno.test(`the size of a ${name} is read from its header`, () => {
    assert.deepEqual(imageDimensions(picture, type), { width, height });
  });

  Deno.test(`a ${name} cut off anywhere in its header has no size`, () => {
    for (let length = 0; length < 10; length++) {
      assert.equal(imageDimensions(picture.subarray(0, length), type), null);
    }
  });
}

Deno.test("a picture is known by its content", async () => {
  const checked = await checkImage(tinyGif());
  assert.ok("contentType" in checked);
  assert.equal(checked.contentType, "image/gif");
  assert.match(checked.sha256, /^[0-9a-f]{64}$/);
});

const REFUSED: [string, Uint8Array, string][] = [
  ["an SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "image_type"],
  ["a page", bytes("<!doctype html><script>alert(1)</script>"), "image_type"],
  ["a PDF", bytes("%PDF-1.7\n%"), "image_type"],
  ["nothing", new Uint8Array(), "image_type"],
  ["a PNG without a size", pngHeader(0, 10), "image_type"],
  ["a picture of 41 megapixels", pngHeader(41_000, 1000), "image_pixels"],
  ["more than 5 MB", new Uint8Array(LARGEST_IMAGE + 1), "image_too_large"],
];

for (const [name, file, problem] of REFUSED) {
  Deno.test(`${name} is no picture to store`, async () => {
    assert.deepEqual(await checkImage(file), { problem });
  });
}

Deno.test("only a UUID is an id", () => {
  assert.ok(isMediaId(crypto.randomUUID()));
  for (const text of ["", "1", "x".repeat(36), `${crypto.randomUUID()}a`, "../../etc/passwd"]) {
    assert.equal(isMediaId(text), false);
  }
});
