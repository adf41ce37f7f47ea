import { useMemo, useRef, useState } from 'react';
import type { Library } from '../../../../library/own/library';
import { withRulesOff } from '../../../../library/own/rulesOff';
import { applyImport, planImport } from '../../../../library/own/planImport';
import { useLibraryStore, useLibraryState } from '../../../libraryStore/LibraryStoreContext';
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
  const turn = useRef(0); // of what was chosen last: what was chosen before it is of no interest any more
  const plan = useMemo(() => planned(own, brought), [own, brought]);
  const rules = done?.rules ?? newRules(own, brought);
  const counts = useMemo(() => countsOf(done?.lines ?? plan), [done, plan]);

  const show = (read: readonly Brought[]): void => {
    setBrought(read);
    setStep({ stage: 'planned' });
  };
  const start = (): number => {
    setDone(undefined);
    return (turn.current += 1);
  };
  return {
    step,
    lines: done ? done.lines.filter(({ line }) => line.change === 'refused') : plan,
    counts,
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
      const change = { before, after };
      setDone({ change, lines: planned(before, brought), rules: newRules(before, brought) });
      setBrought([]);
      setStep({ stage: 'done' });
    },
    cancel: () => {
      start();
      setBrought([]);
      setStep({ stage: 'none' });
    },
    undo: () => {
      if (done) libraryStore.change((now) => undoImport(now, done.change));
      setDone(undefined);
      setStep({ stage: 'undone' });
    },
  };
}

/** How many rules that are switched off in what was brought are on still. */
function newRules(mine: Library, brought: readonly Brought[]): number {
  const { rulesOff } = withRulesOff(mine, readingOf(brought).rulesOff ?? []);
  return rulesOff.length - mine.rulesOff.length;
}
