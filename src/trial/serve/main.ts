import { parseArgs } from 'node:util';
import { asCheckError } from '../check/checkError';
import { messagesFor } from '../check/messages';
import { complain, say } from '../command/standardOutput';
import { buildTrial } from './build';
import { messages } from './messages';
import { openAddress } from './openAddress';
import { startServer, type TrialServer } from './server';
import { readStartReport, SAMPLE_FILE, type StartReport } from './startReport';

/** Exit status where the page cannot be shown. */
const FAILED = 2;
const PORT = 4600;

/** Why the page cannot be shown, in words for the clerk. */
class CannotShow extends Error {}

async function main(): Promise<void> {
  const file = fileNamed(process.argv.slice(2));
  if (file === null) {
    process.stdout.write(`${messages.usage}\n`);
    return;
  }
  const report = readReport(file);
  await build();
  const server = await serve(report);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.stdout.write(`\n${messages.ended}\n`));
    });
  }
  say(messages.serving(server.url, report.name));
  if (process.stdout.isTTY && !process.env.CI) openAddress(server.invitation);
}

/** The file that the words name, or the sample; null where they ask for help. */
function fileNamed(words: string[]): string | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return null;
    if (positionals.length <= 1) return positionals[0] ?? SAMPLE_FILE;
  } catch {
    // An option that there is not.
  }
  throw new CannotShow(messages.usage);
}

function readReport(file: string): StartReport {
  try {
    return readStartReport(file);
  } catch (error) {
    throw new CannotShow(messages.unreadable(file, messagesFor('zh').errors[asCheckError(error).code]));
  }
}

async function build(): Promise<void> {
  try {
    await buildTrial((step) => process.stdout.write(`${messages.building[step]}\n`));
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

main().catch((error: unknown) => {
  if (!(error instanceof CannotShow)) throw error;
  complain(error.message);
  process.exitCode = FAILED;
});
