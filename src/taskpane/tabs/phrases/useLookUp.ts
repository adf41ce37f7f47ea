import { useEffect } from 'react';
import { viewIn } from '../../app/tabs';
import type { Followed } from '../../shared/followed';
import type { Observable } from '../../shared/observable';
import type { PhraseBrowser } from './browser';

/** A selection that is longer is no phrase that is looked up. */
const LONGEST = 30;

/**
 * Looks up what is selected where the pane was opened for that, by Word's menu over selected words (its address says so). What the
 * clerk searches for already stays.
 * @param follow asks for the selection as it is now
 */
export function useLookUp(browser: PhraseBrowser, followed: Observable<Followed>, follow: () => void): void {
  useEffect(() => {
    let end = (): void => undefined;
    const lookUp = (): void => {
      end();
      if (viewIn(location.hash) !== 'phrases') return;
      end = followed.subscribe(() => {
        const { report } = followed.getState();
        if (!report) return;
        end();
        const words = wordsIn(report.selected);
        if (words !== '' && browser.getState().query === '') browser.search(words);
      });
    };
    const askedAgain = (): void => {
      lookUp();
      follow();
    };
    lookUp(); // who shows the tab asks for the selection
    window.addEventListener('hashchange', askedAgain);
    return () => {
      end();
      window.removeEventListener('hashchange', askedAgain);
    };
  }, [browser, followed, follow]);
}

/** What is to be looked up; empty where it is no phrase. */
function wordsIn(selected: string): string {
  const words = selected.trim();
  return words.length > LONGEST || /[\n\r\t\v。]/.test(words) ? '' : words;
}
