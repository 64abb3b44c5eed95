/**
 * The codecs' WebAssembly as part of the module graph, so that it is there wherever the app's code is and no file is
 * looked for. In JavaScript because TypeScript does not know this form of import yet.
 */
import source jpegDecoder from "@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm";
import source pngCodec from "@jsquash/png/codec/pkg/squoosh_png_bg.wasm";
import source resizer from "@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm";
import source webpDecoder from "@jsquash/webp/codec/dec/webp_dec.wasm";
import source webpEncoder from "@jsquash/webp/codec/enc/webp_enc_simd.wasm";

export { jpegDecoder, pngCodec, resizer, webpDecoder, webpEncoder };
