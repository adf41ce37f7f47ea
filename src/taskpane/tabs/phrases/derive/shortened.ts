const LONGEST = 24;

/** A text for a line of the pane: its beginning, where it is long. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
