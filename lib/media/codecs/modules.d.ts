/** Decodes JPEG (MozJPEG). */
export const jpegDecoder: WebAssembly.Module;
/** Decodes and encodes PNG. */
export const pngCodec: WebAssembly.Module;
/** Scales pixels. */
export const resizer: WebAssembly.Module;
/** Decodes WebP. */
export const webpDecoder: WebAssembly.Module;
/** Encodes WebP, with SIMD, which V8 always has. */
export const webpEncoder: WebAssembly.Module;
