/** The colours that Word can highlight in, by the names that a file uses for them. */
const COLORS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  white: '#FFFFFF',
};

/** The nearest of the fifteen colours that Word offers, all but white; one that has a name stays itself. */
export function nearestHighlight(color: string): string {
  if (highlightName(color) !== undefined) return color;
  const offered = Object.values(COLORS).filter((each) => each !== COLORS.white);
  return offered.reduce((best, each) => (distance(each, color) < distance(best, color) ? each : best));
}

/** `yellow` → `#FFFF00`; `null` for `none` and for what is no name. */
export function highlightColor(name: string): string | null {
  return COLORS[name] ?? null;
}

/** `#ffff00` (or Word's own name `Yellow`) → `yellow`; `undefined` for a colour that Word has no name for. */
export function highlightName(color: string): string | undefined {
  const wanted = color.toLowerCase();
  return Object.keys(COLORS).find(
    (name) => COLORS[name]?.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
}

/** How far two colours `#RRGGBB` lie apart. */
function distance(a: string, b: string): number {
  const parts = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const other = parts(b);
  return Math.hypot(...parts(a).map((part, i) => part - (other[i] ?? 0)));
}
