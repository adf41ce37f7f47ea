import { buildTrial } from '../../src/trial/serve/build';

/** Before the browser's tests: the pane and the trial page are built where that was not done yet. */
export default async function build(): Promise<void> {
  await buildTrial((step) => process.stderr.write(`building the ${step} …\n`));
}
