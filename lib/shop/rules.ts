/** What the admins have switched on, as far as pages show it. */
export interface Switches {
  /** Anybody may register, and somebody who wants to teach. */
  registration: boolean;
  instructors: boolean;
  /** Orders are taken. */
  selling: boolean;
  /** Students can write to the academy and to instructors. */
  chat: boolean;
  /** The assistant answers. */
  assistant: boolean;
}

const EVERYTHING: Switches = {
  registration: true,
  instructors: true,
  selling: true,
  chat: true,
  assistant: true,
};

/** What is switched on; everything where it is not known. */
export function switchesOf(shop: { switches: Switches } | null): Switches {
  return shop?.switches ?? EVERYTHING;
}

/** WCAG 2.2, 1.4.3: normal text against what is behind it. */
export const LEAST_CONTRAST = 4.5;

/** Red, green and blue of `#rrggbb`, 0 to 1. */
function channels(colour: string): [number, number, number] {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** How bright a colour is (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"); each as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Mixes a colour with white (`part` 1: all white). */
function lighten(colour: string, part: number): string {
  const mixed = channels(colour).map((value) => Math.round((value + (1 - value) * part) * 255));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The page in the dark theme, and text on a bright button there. */
const NIGHT = "#101c1f";

/** A brand's colour in both themes: the colour itself by day, as much lighter as it takes to be read by night. */
export function brandColours(colour: string): { day: string; night: string } {
  const steps = Array.from({ length: 20 }, (_, step) => lighten(colour, step / 20));
  const night = steps.find((one) => contrast(one, NIGHT) >= 7) ?? "#ffffff";
  return { day: colour, night };
}

/** The stylesheet that puts a brand's colour in place of ours. */
export function brandStyles(colour: string): string {
  const { day, night } = brandColours(colour);
  const both = (name: string, light: string, dark: string) =>
    `--${name}:light-dark(${light},${dark});`;
  const plain =
    `:root{--brand:${day};--brand-fill:${day};--brand-fill-hover:${day};--on-brand:#fff}`;
  const themed = both("brand", day, night) + both("brand-fill", day, night) +
    both("brand-fill-hover", day, night) + both("on-brand", "#ffffff", NIGHT);
  return `${plain}@supports (color:light-dark(red,red)){:root{${themed}}}`;
}

/** Whether white text can be read on a colour, and the colour on white paper. */
export function isReadable(colour: string): boolean {
  return contrast(colour, "#ffffff") >= LEAST_CONTRAST;
}
