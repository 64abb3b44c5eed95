import { encode } from "uqr";

/** A QR code as one SVG path; every module is one unit wide. */
export interface QrPath {
  /** Modules on a side, without a margin. */
  size: number;
  d: string;
}

/** The QR code of a text (level M: still readable with 15% of it gone), dark modules joined to bars. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const bars = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? size : end) - x;
      return [`M${x} ${y}h${width}v1h${-width}z`];
    })
  );
  return { size, d: bars.join("") };
}
