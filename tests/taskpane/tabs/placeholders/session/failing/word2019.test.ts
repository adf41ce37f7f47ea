import { ASKED } from '../actions';
import { type Desktop, startDesktop } from '../desktop';
import { failEverywhere } from './failEverywhere';

let word: Desktop;
beforeAll(async () => {
  word = await startDesktop();
});
afterEach(() => {
  word.tidy();
});
afterAll(() => {
  word.close();
});

test.each(Object.entries(ASKED))('%s: Word 2019 fails at any action of any batch', async (_name, asked) => {
  await failEverywhere(word, asked, 'once', false);
});
