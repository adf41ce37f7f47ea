import { WORD_2019 } from '../../../../../../src/standin/protocol/requirementSets';
import { longTest } from '../../../../../amount';
import { ASKED } from '../actions';
import { useDesktop } from '../desktop';
import { failEverywhere } from './failEverywhere';

const word = useDesktop({ sets: { ...WORD_2019, WordApi: '1.4' } });

describe.each(Object.entries(ASKED))('%s, while changes are tracked', (_name, asked) => {
  longTest('a batch fails at any of its actions', async () => {
    await failEverywhere(word, asked, 'once', true);
  });

  test('Word breaks down at any action of any batch', async () => {
    await failEverywhere(word, asked, 'on', true);
  });
});
