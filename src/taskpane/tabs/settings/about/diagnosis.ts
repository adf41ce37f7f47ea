import packageJson from '../../../../../package.json';
import { thisWord } from '../../../../word/selfCheck/thisWord';
import type { Preferences } from '../../../app/preferences';
import type { LibraryStoreState } from '../../../libraryStore/libraryStore';

/** The pane's own version. */
export const VERSION = packageJson.version;

/**
 * What somebody who is asked for help wants to know first: a line each, the name before the value. Not a word of a report, of
 * the library or of a name that was set is in it.
 */
export function diagnosis(preferences: Preferences, library: LibraryStoreState): string {
  const { platform, version: word, wordApi, wordApiDesktop } = thisWord();
  const { own, unit, settings, contentFailed, isNotKept } = library;
  const facts: Readonly<Record<string, string | number | boolean>> = {
    nigao: VERSION,
    platform,
    word,
    wordApi,
    wordApiDesktop,
    officeLanguage: Office.context.displayLanguage,
    browser: navigator.userAgent,
    pane: `${window.innerWidth}x${window.innerHeight}@${window.devicePixelRatio}`,
    contrastTheme: window.matchMedia('(forced-colors: active)').matches,
    language: preferences.language,
    theme: preferences.theme,
    markColour: preferences.markColour ?? 'any',
    signsOff: preferences.signsOff.join(' '),
    isUnitSet: settings !== null,
    ownEntries: own.skeletons.length + own.phrases.length,
    unitEntries: unit.library.skeletons.length + unit.library.phrases.length,
    unitRefused: unit.refused.length,
    contentFailed,
    isNotKept,
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
