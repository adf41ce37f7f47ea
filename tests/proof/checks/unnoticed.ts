import type { Host } from '../../../src/standin/host';

/** What Word and the clerk in it notice of the pane between two actions. */
interface Noticed {
  readonly undoItems: number;
  readonly focus: string;
  readonly isDirty: boolean;
  readonly autosaves: number;
  readonly ooxmlReads: number;
  readonly restarts: number;
}

export function noticed({ traces }: Host): Noticed {
  const { undoItems, focus, isDirty, autosaves, ooxmlReads, restarts } = traces;
  return { undoItems, focus, isDirty, autosaves, ooxmlReads, restarts };
}

/** What is wrong where the pane only followed: nothing of it is to be noticed. */
export function checkUnnoticed(before: Noticed, host: Host): string[] {
  const now = noticed(host);
  return Object.keys(now).flatMap((key) => {
    const [was, is] = [before[key as keyof Noticed], now[key as keyof Noticed]];
    return was === is
      ? []
      : [`Word notices that the pane follows: ${key} was ${String(was)}, is ${String(is)}`];
  });
}
