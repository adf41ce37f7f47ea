/**
 * The fifteen highlight colours that Word knows: what the API says (`font.highlightColor`) and what the file says
 * (`w:highlight w:val`, ST_HighlightColor of ECMA-376 part 1, 17.18.40).
 */
const COLOURS: Readonly<Record<string, string>> = {
  '#00FF00': 'green',
  '#00FFFF': 'cyan',
  '#FF00FF': 'magenta',
  '#C0C0C0': 'lightGray',
  '#FFFF00': 'yellow',
  '#008080': 'darkCyan',
  '#808000': 'darkYellow',
  '#808080': 'darkGray',
  '#FF0000': 'red',
  '#008000': 'darkGreen',
  '#800080': 'darkMagenta',
  '#0000FF': 'blue',
  '#000080': 'darkBlue',
  '#800000': 'darkRed',
  '#000000': 'black',
};

/** What Word on the web may leave out when it saves (office-js#3950). */
export const LOST_BY_SAVES: readonly Colour[] = ['#00FFFF', '#FF00FF', '#C0C0C0', '#000080', '#800000'];

/** A colour as the API writes it, `#00FF00`. */
export type Colour = string;

/** The file's name for a colour of the API; `undefined` for one that Word does not know. */
export function nameOfColour(colour: Colour): string | undefined {
  return COLOURS[colour.toUpperCase()];
}

/**
 * The colour for our marks: the first that the report does not use. Bright green comes first: one can read on it, and Word
 * on the web keeps it, while turquoise, pink and light grey may be gone when the report is opened again. Yellow comes late,
 * for clerks highlight by hand in yellow; black never, since nothing can be read on it.
 * @param used names of the file; what is none of the fifteen does no harm
 * @param excluded colours that are not to be given
 * @param preferred comes before all others
 */
export function freeColour(
  used: ReadonlySet<string>,
  excluded: readonly Colour[] = [],
  preferred?: Colour,
): Colour | null {
  const all = Object.entries(COLOURS);
  const first = all.filter(([colour]) => colour === preferred);
  for (const [colour, name] of [...first, ...all])
    if (isMarkColour(colour) && !excluded.includes(colour) && !used.has(name)) return colour;
  return null;
}

/** Whether `freeColour` can have given it, in just this spelling. */
export function isMarkColour(colour: string): boolean {
  return colour !== '#000000' && Object.keys(COLOURS).includes(colour);
}
