import { parseArgs } from 'node:util';
import { asCheckError } from '../check/checkError';
import { messagesFor } from '../check/messages';
import { commandOf, DONE, FAILED } from '../command/runCommand';
import type { Terminal } from '../command/standardOutput';
import { buildTrial } from './build';
import { messages } from './messages';
import { openAddress } from './openAddress';
import { startServer, type TrialServer } from './server';
import { readStartReport, SAMPLE_FILE, type StartReport } from './startReport';

const PORT = 4600;

/** Why the page cannot be shown, in words for the clerk. */
class CannotShow extends Error {}

/** The file that the words name, or the sample; null if they are off. */
function readOptions(words: string[]): { readonly file: string } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    return positionals.length <= 1 ? { file: positionals[0] ?? SAMPLE_FILE } : null;
  } catch {
    return null;
  }
}

async function show(
  { file }: { readonly file: string },
  terminal: Terminal<typeof messages>,
): Promise<number> {
  const { say, complain } = terminal;
  try {
    const report = readReport(file);
    await build(say);
    const server = await serve(report);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void server.close().then(() => {
          say(`\n${messages.ended}`);
        });
      });
    }
    say(messages.serving(server.url, report.name));
    if (process.stdout.isTTY && !process.env.CI) openAddress(server.invitation);
    return DONE;
  } catch (error) {
    if (!(error instanceof CannotShow)) throw error;
    complain(error.message);
    return FAILED;
  }
}

function readReport(file: string): StartReport {
  try {
    return readStartReport(file);
  } catch (error) {
    throw new CannotShow(messages.unreadable(file, messagesFor('zh').errors[asCheckError(error).code]));
  }
}

async function build(say: (text: string) => void): Promise<void> {
  try {
    await buildTrial((step) => {
      say(messages.building[step]);
    });
  } catch (error) {
    throw new CannotShow(messages.notBuilt(error instanceof Error ? error.message : String(error)));
  }
}

async function serve(report: StartReport): Promise<TrialServer> {
  try {
    return await startServer({ report, port: PORT });
  } catch (error) {
    throw new CannotShow(messages.notServed(String(error)));
  }
}

/** The trial page, served until it is ended: the server outlives the command. */
export const trial = commandOf({ readOptions, messagesFor: () => messages, work: show });
