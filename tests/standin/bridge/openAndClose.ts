import { WordDocument } from '../../../src/standin/document/wordDocument';
import { Host } from '../../../src/standin/host';
import { startOffice } from '../../../src/trial/officeInNode';

/** Run by itself in Node: starts Office.js, uses it, closes it; then nothing may keep the process alive. */
async function openAndClose(): Promise<void> {
  const office = await startOffice(new Host());
  await office.open(WordDocument.blank().save());
  await Word.run(async (context) => {
    context.document.body.insertText('XX', 'Start');
    await context.sync();
  });
  office.close();
  process.stdout.write(office.host.document.body.root.text);
}

void openAndClose();
