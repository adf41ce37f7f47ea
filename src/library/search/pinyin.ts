/** The characters that occur in the names of a library, each once. */
export type Alphabet = readonly string[];

/** How Chinese characters are read. */
export interface Pinyin {
  /**
   * The characters of the alphabet of which a reading begins with these letters: 重 for `z`, `zh` and `zhong`, and for
   * `ch` as well.
   * @param letters lower case; ü as `v` or `ü`
   */
  readers(alphabet: Alphabet, letters: string): ReadonlySet<string>;
}

/**
 * Loads the readings (28 kB) when they are first needed. Until they are there, names are found by their characters.
 * @throws what the browser throws where the file cannot be loaded; asking again tries again
 */
export async function loadPinyin(): Promise<Pinyin> {
  const library = await import(/* webpackChunkName: "pinyin" */ 'pinyin-match');
  return remembering(library.default.match);
}

type Match = (input: string, keys: string) => [number, number] | false;

/**
 * The library only tells whether and where a text can be spelled in a way, and works out anew what each way may mean. So
 * every way is asked about once, for all characters that are left of it without its last letter.
 */
function remembering(match: Match): Pinyin {
  const known = new WeakMap<Alphabet, Map<string, ReadonlySet<string>>>();
  const readers: Pinyin['readers'] = (alphabet, letters) => {
    const answers = known.get(alphabet) ?? new Map<string, ReadonlySet<string>>();
    known.set(alphabet, answers);
    const answer = answers.get(letters);
    if (answer) return answer;
    const found = new Set(
      letters.length === 1
        ? beginningWith(alphabet, letters, match)
        : [...readers(alphabet, letters.slice(0, -1))].filter((character) => match(character, letters)),
    );
    answers.set(letters, found);
    return found;
  };
  return { readers };
}

/** Looking through a text that is as long costs the library little more than looking at a character. */
const STRETCH = 48;
const CHINESE = /\p{Script=Han}/u;

/** The characters of which a reading begins with a letter. */
function beginningWith(alphabet: Alphabet, letter: string, match: Match): string[] {
  // A letter in the text would be found before all that is read like it.
  const characters = alphabet.filter((character) => CHINESE.test(character));
  const found: string[] = [];
  for (let from = 0; from < characters.length; from += STRETCH) {
    let text = characters.slice(from, from + STRETCH).join('');
    for (let hit = match(text, letter); hit; hit = match(text, letter)) {
      found.push(text.charAt(hit[0]));
      text = text.slice(hit[0] + 1);
    }
  }
  return found;
}
