import { isMarkColour } from '../../word/office/colours';
import { readStored, store, watchStored } from '../libraryStore/storage';
import { Observable } from '../shared/observable';
import { useNow } from '../shared/useNow';

/** What the pane speaks, and how it looks; as Word does where it is `asWord`. */
export const LANGUAGE_CHOICES = ['asWord', 'zh-CN', 'en-US'] as const;
export const THEME_CHOICES = ['asWord', 'light', 'dark'] as const;

/** How the clerk wants the pane on this machine. */
export interface Preferences {
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  readonly theme: (typeof THEME_CHOICES)[number];
  /** What placeholders are marked with where the report leaves it free, `#00FF00`; undefined: the pane chooses. */
  readonly markColour: string | undefined;
  /** Names of the families of placeholders that are neither counted nor marked, of this version or a later one. */
  readonly signsOff: readonly string[];
}

/** Nothing is preferred. */
export const NOTHING_PREFERRED: Preferences = {
  language: 'asWord',
  theme: 'asWord',
  markColour: undefined,
  signsOff: [],
};

/** The preferences of this machine, once Office is there and they are read; as if there were none until then. */
const preferences = new Observable(NOTHING_PREFERRED);

export const watchPreferences = preferences.subscribe;
export const getPreferences = preferences.getState;

export function usePreferences(): Preferences {
  return useNow(preferences);
}

/** Changes one of them, here and in other panes on this machine. Where it cannot be kept it holds as long as the pane is open. */
export function prefer(change: Partial<Preferences>): void {
  preferences.set(change);
  store('preferences', JSON.stringify(preferences.getState()));
}

/** Takes what is kept on this machine now. */
export function takePreferences(): void {
  preferences.set(read());
}

/** The same, and follows what other panes prefer from then on. @returns a function that ends it */
export function startPreferences(): () => void {
  takePreferences();
  return watchStored('preferences', takePreferences);
}

/** What is kept; what is none of the choices is as if it were not there. */
function read(): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    kept = Object(JSON.parse(readStored('preferences') ?? '{}')) as typeof kept;
  } catch {
    // What is no JSON was not written here.
  }
  const { markColour, signsOff } = kept;
  return {
    language: oneOf(LANGUAGE_CHOICES, kept.language),
    theme: oneOf(THEME_CHOICES, kept.theme),
    markColour: typeof markColour === 'string' && isMarkColour(markColour) ? markColour : undefined,
    signsOff: Array.isArray(signsOff) ? signsOff.filter((name) => typeof name === 'string') : [],
  };
}

function oneOf<T extends string>(choices: readonly [T, ...T[]], kept: unknown): T {
  return choices.find((choice) => choice === kept) ?? choices[0];
}
