import type { Colour } from '../../word/office/colours';
import { asMarkColour } from '../../word/office/settingValues';

/** The buttons of the ribbon that work without the pane, by the names that the manifest calls them. */
export const COMMANDS = ['markAll', 'nextPlaceholder', 'clearMarks'] as const;
export type Command = (typeof COMMANDS)[number];

/** What a command has done or begun, for a pane that is open beside the same report: Word runs the two in windows that share nothing. */
export interface CommandDone {
  readonly command: Command;
  /** Whether all of it was done: of what failed part may stand in the report. */
  readonly isDone: boolean;
  /** The report's address; empty for one that was never saved. */
  readonly document: string;
  /** The colour of our marks from then on; undefined where there are none. */
  readonly markColour: Colour | undefined;
}

const CHANNEL = 'nigao.ribbon';

/** Tells the panes of this computer. */
export function tellPanes(done: CommandDone): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(done);
  channel.close();
}

/** Calls back when a command has done something. @returns a function that ends it */
export function hearCommands(listener: (done: CommandDone) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const done = asDone(data);
    if (done) listener(done);
  };
  return () => {
    channel.onmessage = null; // what is on its way is not told any more
    channel.close();
  };
}

/** The pane and the ribbon may be of two releases, as long as a pane stays open over an update. */
function asDone(data: unknown): CommandDone | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { command, isDone, document, markColour } = data as Readonly<Record<string, unknown>>;
  const known = COMMANDS.find((each) => each === command);
  if (!known || typeof document !== 'string') return undefined;
  return { command: known, isDone: isDone === true, document, markColour: asMarkColour(markColour) };
}
