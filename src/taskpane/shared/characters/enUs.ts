/** What Unicode calls the characters that cannot be seen: those that come with pasted text, or turn it around. */
const NAMES: Readonly<Record<string, string>> = {
  'U+00AD': 'soft hyphen',
  'U+061C': 'Arabic letter mark',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'zero width no-break space',
};

/** A character by its name, if it has one here, and its code: right-to-left override, U+202E. */
export function characterEnUs(code: string): string {
  const name = NAMES[code];
  return name === undefined ? code : `${name}, ${code}`;
}

/** Told before something is taken over without it. */
export function removedEnUs(code: string): string {
  return `It has a character that cannot be seen (${characterEnUs(code)}), which will be left out.`;
}
