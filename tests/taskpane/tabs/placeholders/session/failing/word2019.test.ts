import { ASKED } from '../actions';
import { useDesktop } from '../desktop';
import { failEverywhere } from './failEverywhere';

const word = useDesktop();

test.each(Object.entries(ASKED))('%s: Word 2019 fails at any action of any batch', async (_name, asked) => {
  await failEverywhere(word, asked, 'once', false);
});
