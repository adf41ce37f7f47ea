import { SaveError, saveFile } from '../../../src/trial/command/saveFile';

// A run of its own: saves so many bytes, and prints what became of them.
const [target = '', bytes = '', force = ''] = process.argv.slice(2);
process.on('SIGXFSZ', () => undefined); // a file that may not grow is an error then, not the end

try {
  saveFile(target, new Uint8Array(Number(bytes)), force === 'force');
  process.stdout.write('saved\n');
} catch (error) {
  if (!(error instanceof SaveError)) throw error;
  process.stdout.write(`${error.code}\n`);
}
