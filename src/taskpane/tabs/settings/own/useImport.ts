import { useMemo, useRef, useState } from 'react';
import type { Library } from '../../../../library/own/library';
import { withRulesOff } from '../../../../library/own/rulesOff';
import { applyImport, planImport } from '../../../../library/own/planImport';
import { getPreferences, prefer, type Preferences, usePreferences } from '../../../app/preferences';
import { useLibraryStore, useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { changesOf } from './broughtPreferences';
import { type Counts, countsOf, planned, type PlannedLine, readingOf } from './planned';
import { type Brought, type FileToRead, readFile, readText } from './readFile';
import { type ImportDone, undoImport } from './undoImport';

/** How far an import is. */
type ImportStage = 'none' | 'reading' | 'planned' | 'done' | 'undone';

/** Where the clerk has come to: a new object with every step, also from one plan to another. */
interface Step {
  readonly stage: ImportStage;
}

/** An import, from the choice of files to its undoing. */
export interface Import {
  readonly step: Step;
  /** What would be done; after it, what of it could not be done. */
  readonly lines: readonly PlannedLine[];
  readonly counts: Counts;
  /** What of the preferences in the file is otherwise here; nothing is changed of it unless the clerk takes it. */
  readonly wanted: Partial<Preferences>;
  readonly isTaken: boolean;
  readonly take: (isTaken: boolean) => void;
  /** How many preferences were changed. */
  readonly preferred: number;
  /** How many rules would be switched off, or were. */
  readonly rules: number;
  readonly bring: (files: readonly FileToRead[]) => void;
  readonly paste: (text: string) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
}

/** The clerk has not imported anything. */
export const NOTHING_YET: Step = { stage: 'none' };

interface Done {
  readonly change: ImportDone;
  /** What of the preferences was changed, as it was before. */
  readonly preferred: Partial<Preferences>;
  readonly lines: readonly PlannedLine[];
  readonly rules: number;
}

/** Nothing is changed before the clerk confirms it, and the plan holds for the library as it is at each moment. */
export function useImport(): Import {
  const libraryStore = useLibraryStore();
  const { own } = useLibraryState();
  const [step, setStep] = useState<Step>(NOTHING_YET);
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [done, setDone] = useState<Done>();
  const [isTaken, setTaken] = useState(false);
  const preferences = usePreferences();
  const turn = useRef(0); // of what was chosen last: what was chosen before it is of no interest any more
  const plan = useMemo(() => planned(own, brought), [own, brought]);
  const rules = done?.rules ?? newRules(own, brought);
  const counts = useMemo(() => countsOf(done?.lines ?? plan), [done, plan]);

  const wanted = useMemo(() => {
    const all = Object.assign({}, ...brought.map((one) => one.wanted)) as Partial<Preferences>;
    return pick(all, changesOf(preferences, all));
  }, [preferences, brought]);

  const show = (read: readonly Brought[]): void => {
    setBrought(read);
    setStep({ stage: 'planned' });
  };
  const start = (): number => {
    setDone(undefined);
    setTaken(false);
    return (turn.current += 1);
  };
  return {
    step,
    lines: done ? done.lines.filter(({ line }) => line.change === 'refused') : plan,
    counts,
    wanted,
    isTaken,
    take: setTaken,
    preferred: Object.keys(done?.preferred ?? {}).length,
    rules,
    bring: (files) => {
      const mine = start();
      setStep({ stage: 'reading' });
      void Promise.all(files.map(readFile)).then((read) => {
        if (mine === turn.current) show(read);
      });
    },
    paste: (text) => {
      start();
      show([readText('', text)]);
    },
    confirm: () => {
      const { before, library: after } = libraryStore.edit((now) => {
        const reading = readingOf(brought);
        return { library: applyImport(now, planImport(now, reading), reading.rulesOff), before: now };
      });
      const changed = isTaken ? wanted : {};
      const preferred = pick(getPreferences(), Object.keys(changed) as (keyof Preferences)[]);
      if (isTaken) prefer(wanted);
      const change = { before, after };
      setDone({ change, preferred, lines: planned(before, brought), rules: newRules(before, brought) });
      setBrought([]);
      setStep({ stage: 'done' });
    },
    cancel: () => {
      start();
      setBrought([]);
      setStep({ stage: 'none' });
    },
    undo: () => {
      if (done) {
        libraryStore.change((now) => undoImport(now, done.change));
        prefer(done.preferred);
      }
      setDone(undefined);
      setStep({ stage: 'undone' });
    },
  };
}

function pick(from: Partial<Preferences>, names: readonly (keyof Preferences)[]): Partial<Preferences> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

/** How many rules that are switched off in what was brought are on still. */
function newRules(mine: Library, brought: readonly Brought[]): number {
  const { rulesOff } = withRulesOff(mine, readingOf(brought).rulesOff ?? []);
  return rulesOff.length - mine.rulesOff.length;
}
