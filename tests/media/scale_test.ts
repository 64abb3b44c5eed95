import assert from "node:assert/strict";
import encodePng from "@jsquash/png/encode.js";
import fc from "fast-check";
import { decode } from "../../lib/media/codecs/mod.ts";
import { imageDimensions } from "../../lib/media/dimensions.ts";
import {
  AVATAR,
  type CheckedImage,
  checkImage,
  fitInto,
  IN_TEXT,
  THUMBNAIL,
  THUMBNAIL_CARD,
} from "../../lib/media/rules.ts";
import { scalePicture } from "../../lib/media/scale.ts";
import { prepareTextPicture, prepareThumbnail } from "../../lib/media/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { gradient, realJpeg, realPng, tinyGif } from "../support/pictures.ts";

async function checked(bytes: Uint8Array): Promise<CheckedImage> {
  const image = await checkImage(bytes);
  assert.ok("contentType" in image);
  return image;
}

const isBroken = (error: unknown) => error instanceof AppError && error.key === "image_type";

Deno.test("a picture is scaled into its frames, and never made larger", async () => {
  const image = await checked(await realPng(1500, 900));
  const made = await scalePicture(image, [THUMBNAIL, THUMBNAIL_CARD, AVATAR]);
  assert.deepEqual(made.map(({ width, height }) => [width, height]), [
    [1280, 768],
    [640, 384],
    [256, 256],
  ]);
  for (const { bytes, width, height } of made) {
    assert.deepEqual(imageDimensions(bytes, "image/webp"), { width, height });
  }
  const [small] = await scalePicture(await checked(await realPng(90, 60)), [THUMBNAIL]);
  assert.deepEqual([small.width, small.height], [90, 60]);
  const [square] = await scalePicture(await checked(await realPng(90, 60)), [AVATAR]);
  assert.deepEqual([square.width, square.height], [60, 60]);
});

Deno.test("colours stay where they were", async () => {
  const [{ bytes }] = await scalePicture(await checked(await realJpeg(2000, 1000)), [AVATAR]);
  const { data, width, height } = await decode(bytes, "image/webp");
  const at = (
    x: number,
    y: number,
  ) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  const near = (found: number[], wanted: number[]) =>
    assert.ok(found.every((value, n) => Math.abs(value - wanted[n]) < 16), `${found} ≠ ${wanted}`);
  // Cropped to the middle: a quarter of the width is cut off on either side.
  near(at(2, 2), [64, 2, 80]);
  near(at(width - 3, height - 3), [190, 253, 80]);
});

Deno.test("a photograph is turned as it was held, and loses its notes", async () => {
  const photo = await realJpeg(400, 200, 6);
  assert.ok(new TextDecoder("latin1").decode(photo).includes("106.8456"));
  const [scaled] = await scalePicture(await checked(photo), [IN_TEXT]);
  assert.deepEqual([scaled.width, scaled.height], [200, 400]);
  const kept = new TextDecoder("latin1").decode(scaled.bytes);
  assert.ok(!/Exif|EXIF|106\.8456/.test(kept));
  const inText = await prepareTextPicture(photo);
  assert.deepEqual([inText.contentType, inText.width], ["image/webp", 200]);
});

Deno.test("drawings and what moves stay as they are in a text", async () => {
  const drawing = await realPng(300, 200);
  assert.deepEqual((await prepareTextPicture(drawing)).bytes, drawing);
  assert.deepEqual((await prepareTextPicture(tinyGif())).bytes, tinyGif());
  const wide = await prepareTextPicture(await realPng(2400, 300));
  assert.deepEqual([wide.contentType, wide.width, wide.height], ["image/webp", 1920, 240]);
});

Deno.test("a GIF is scaled by its first picture", async () => {
  const [one] = await scalePicture(await checked(tinyGif()), [THUMBNAIL]);
  assert.deepEqual([one.width, one.height], [1, 1]);
});

Deno.test("what is cut off or broken behind its header is refused, and the next picture works", async () => {
  const jpeg = await realJpeg(300, 200);
  const png = await realPng(300, 200);
  const [{ bytes: webp }] = await scalePicture(await checked(png), [THUMBNAIL]);
  for (const whole of [jpeg, png, webp]) {
    for (const part of [0.95, 0.6, 0.3]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      const image = await checkImage(cut);
      if ("problem" in image) assert.equal(image.problem, "image_type");
      else await assert.rejects(scalePicture(image, [AVATAR]), isBroken);
    }
  }
  const garbled = png.map((byte, at) => at > 60 && at < png.length - 20 ? byte ^ 0x55 : byte);
  await assert.rejects(scalePicture(await checked(garbled), [AVATAR]), isBroken);
  assert.equal((await scalePicture(await checked(png), [AVATAR])).length, 1);
});

Deno.test("a course's picture made by this site is kept byte for byte", async () => {
  const first = await prepareThumbnail(await realPng(1400, 700));
  const again = await prepareThumbnail(first.bytes);
  assert.deepEqual(again.bytes, first.bytes);
  assert.equal(again.sha256, first.sha256);
  assert.deepEqual([again.width, again.height], [1280, 640]);
});

Deno.test("so is one that can be seen through", async () => {
  const pixels = gradient(300, 200);
  for (let at = 3; at < pixels.data.length; at += 8) pixels.data[at] = 90;
  const first = await prepareThumbnail(new Uint8Array(await encodePng(pixels)));
  const again = await prepareThumbnail(first.bytes);
  assert.equal(again.sha256, first.sha256);
  const [seen] = (await decode(again.bytes, "image/webp")).data.subarray(3, 4);
  assert.ok(seen < 200);
});

Deno.test("every size fits its frame", () => {
  const side = fc.integer({ min: 1, max: 40_000 });
  fc.assert(fc.property(side, side, side, side, fc.boolean(), (width, height, w, h, crop) => {
    const frame = { width: w, height: h, crop };
    const fitted = fitInto({ width, height }, frame);
    assert.ok(fitted.width >= 1 && fitted.width <= Math.min(w, width));
    assert.ok(fitted.height >= 1 && fitted.height <= Math.min(h, height));
    assert.ok(fitted.reduceBy >= 1 && fitted.reduceBy <= Math.min(width, height));
  }));
});

Deno.test("very long and very flat pictures can be scaled", async () => {
  for (const [width, height] of [[3000, 1], [1, 3000], [2, 2999]]) {
    const [one, square] = await scalePicture(await checked(await realPng(width, height)), [
      THUMBNAIL_CARD,
      AVATAR,
    ]);
    assert.ok(one.width >= 1 && one.height >= 1);
    assert.equal(square.width, square.height);
  }
});
