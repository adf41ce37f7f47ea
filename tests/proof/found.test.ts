import { play } from './play';
import type { Scenario } from './scenario';
import { Tally } from './checks/tally';
import { ProofWord } from './word';

/** What the proof has found, each with what was wrong then: as small as it could be made. */
const FOUND: readonly (readonly [wrong: string, scenario: Scenario])[] = [
  [
    'a deletion of somebody else’s in the midst of a placeholder went with it, tracked no more',
    {
      report: {
        paragraphs: [
          { chunks: [{ text: 'XX' }, { text: 'XX', inserted: 'other', deleted: true }, { text: 'XX' }] },
          { chunks: [] },
        ],
      },
      api: '1.3',
      quirks: [],
      steps: [{ does: { ask: 'fill', nth: 0, value: '35' } }],
    },
  ],
  [
    'a value went into hidden text that read like the placeholder, and nothing of it was taken back',
    {
      report: {
        paragraphs: [
          {
            chunks: [
              { text: 'X' },
              { text: '甲', hidden: true },
              { text: 'X***万元' },
              { text: 'XX个村', hidden: true },
            ],
          },
        ],
      },
      api: '1.3',
      quirks: [],
      steps: [{ does: { ask: 'fill', nth: 0, value: '青溪' } }],
    },
  ],
  [
    'a mark took the clerk’s highlight from hidden text within the placeholder',
    {
      report: {
        paragraphs: [
          { chunks: [{ text: 'X' }, { text: '甲', hidden: true, highlight: 'yellow' }, { text: 'X户' }] },
        ],
      },
      api: '1.3',
      quirks: [],
      steps: [{ does: { ask: 'mark' } }],
    },
  ],
  [
    'a mark took the clerk’s highlight from deleted text within the placeholder',
    {
      report: {
        paragraphs: [
          { chunks: [{ text: 'X' }, { text: '甲', deleted: true, highlight: 'yellow' }, { text: 'X户' }] },
        ],
      },
      api: '1.3',
      quirks: [],
      steps: [{ does: { ask: 'mark' } }],
    },
  ],
  [
    'the code of a field was counted as a placeholder',
    {
      report: { paragraphs: [{ chunks: [{ code: ' REF XX ', text: 'XX' }] }] },
      api: '1.3',
      quirks: ['textHoldsFieldCodes'],
      steps: [],
    },
  ],
  [
    'a placeholder in the result of a field was not seen',
    {
      report: { paragraphs: [{ chunks: [{ code: ' REF XX ', text: 'XX' }] }] },
      api: '1.3',
      quirks: ['textOmitsFieldResults'],
      steps: [],
    },
  ],
  [
    'the number of a list before a placeholder made it none',
    {
      report: { paragraphs: [{ chunks: [{ text: '……万元' }], numbered: true }] },
      api: '1.3',
      quirks: ['textHoldsListNumbers'],
      steps: [],
    },
  ],
  [
    'what was filled over, shown beside the value as a deletion, was counted again',
    {
      report: { paragraphs: [{ chunks: [{ text: 'XX' }] }] },
      api: '1.4',
      tracked: true,
      quirks: ['textHoldsDeletions'],
      steps: [{ does: { ask: 'fill', nth: 0, value: '35' } }, { does: { ask: 'look' } }],
    },
  ],
  [
    'a mark lay one character too far left, since a search in the hidden text before it agreed by accident',
    {
      report: { paragraphs: [{ chunks: [{ hidden: true, text: '*' }, { text: '**万元' }] }] },
      api: '1.3',
      quirks: ['textHoldsHidden'],
      steps: [{ does: { ask: 'mark' } }],
    },
  ],
  [
    'a value was written half into hidden text that read like the placeholder behind it',
    {
      report: { paragraphs: [{ chunks: [{ hidden: true, text: 'X' }, { text: 'XX户' }] }] },
      api: '1.3',
      quirks: ['textHoldsHidden'],
      steps: [{ does: { ask: 'fill', nth: 0, value: '35' } }],
    },
  ],
  [
    'a mark covered a highlight of the clerk’s where somebody had typed before it and ranges stay put',
    {
      report: {
        paragraphs: [
          { chunks: [{ text: '改厕XX座' }, { hidden: true, highlight: 'yellow', text: '改厕XX座' }] },
        ],
      },
      api: '1.3',
      watches: true,
      quirks: ['rangesStayPut'],
      steps: [
        {
          does: { ask: 'mark' },
          meanwhile: { batch: 4, edit: { edit: 'type', paragraph: 0, from: 0, length: 3, text: '' } },
        },
      ],
    },
  ],
  [
    'a value that was filled in was said not to be: it reads as before, beside the deletions that Word shows',
    {
      report: { paragraphs: [{ chunks: [{ text: '改厕XX座' }] }] },
      api: '1.4',
      tracked: true,
      watches: true,
      quirks: ['textHoldsDeletions', 'insertTextRejects'],
      steps: [
        { does: { edit: 'type', paragraph: 0, from: 0.5, length: 0, text: 'XX' } },
        { does: { ask: 'fill', nth: 0, value: 'XX' } },
      ],
    },
  ],
  [
    'a text box in the midst of a placeholder went with it',
    {
      report: {
        paragraphs: [
          { chunks: [{ text: '改厕X' }, { special: 'box', holds: [{ text: '联系人' }] }, { text: 'X座' }] },
        ],
      },
      api: '1.4',
      quirks: [],
      steps: [{ does: { ask: 'mark' } }, { does: { ask: 'fill', nth: 0, value: '35' } }],
    },
  ],
];

let word: ProofWord;
beforeAll(async () => {
  word = await ProofWord.start();
});
afterAll(() => word.close());

test.each(FOUND)('no more: %s', async (_wrong, scenario) => {
  await play(word, scenario, new Tally());
});
