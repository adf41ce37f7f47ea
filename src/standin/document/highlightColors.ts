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
