/**
 * Makes pixels smaller by a whole number, each new one the mean of a square of old ones (what is seen through counts
 * less). Fast and without further memory, it brings a camera's picture near its final size; the codecs do the rest.
 */
export function reduce(pixels: ImageData, by: number): ImageData {
  if (by <= 1) return pixels;
  const { data: from, width: fromWidth } = pixels;
  const width = Math.floor(pixels.width / by);
  const height = Math.floor(pixels.height / by);
  const reduced = new ImageData(width, height);
  const to = reduced.data;
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      let red = 0, green = 0, blue = 0, alpha = 0;
      for (let row = 0; row < by; row++) {
        let source = ((y * by + row) * fromWidth + x * by) * 4;
        for (let column = 0; column < by; column++, source += 4) {
          const weight = from[source + 3];
          red += from[source] * weight;
          green += from[source + 1] * weight;
          blue += from[source + 2] * weight;
          alpha += weight;
        }
      }
      if (alpha === 0) continue;
      to[at] = red / alpha;
      to[at + 1] = green / alpha;
      to[at + 2] = blue / alpha;
      to[at + 3] = alpha / (by * by);
    }
  }
  return reduced;
}
