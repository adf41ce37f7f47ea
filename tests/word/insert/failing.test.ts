import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import { insertAtCursor } from '../../../src/word/insert/atCursor';
import type { Inserted } from '../../../src/word/insert/order';
import { part } from '../../amount';
import { removeInserted } from '../../../src/word/insert/removeInserted';
import { startTestOffice } from '../../office';
import { canonicalParts } from '../../standin/canonical';
import { smallReport } from './documents';
import { SECTION } from './drafts';
import { insertDraft, putCursor } from './inserting';
import { gapsIn } from './numbers';
import { savedParagraphs } from './saved';

let office: OfficeInNode;

/** Where some work may fail: an action of a batch, the batches counted from 1 and the actions from 0. */
interface Place {
  readonly batch: number;
  readonly action: number;
  /** What Word is asked for there. */
  readonly name: string;
}

/** All actions of all batches of some work. */
async function placesOf(work: () => Promise<unknown>): Promise<Place[]> {
  const places: Place[] = [];
  office.host.resetCounts();
  office.host.failAtBatch = (batch, { actions }) => {
    places.push(...actions.map(({ type, name }, action) => ({ batch, action, name: `${type} ${name}` })));
    return undefined;
  };
  await work();
  office.host.failAtBatch = undefined;
  return places;
}

type Told = 'done' | { readonly code: string };

/**
 * Lets some work fail at each action of each batch, or at some of each kind, and looks at the file: as it was and the error says so, or done, or
 * said to be uncertain.
 */
async function failEverywhere(
  prepare: () => Promise<() => Promise<unknown>>,
  isDone: () => boolean,
): Promise<void> {
  const work = await prepare();
  const places = await placesOf(work);
  expect(isDone()).toBe(true);
  for (const { batch, action } of part(places, 0.1, ({ name }) => name)) {
    const again = await prepare();
    const before = canonicalParts(office.save());
    office.host.resetCounts();
    Object.assign(office.host, { failAtBatch: batch, failAtAction: action });
    const told = await again().then(
      (): Told => 'done',
      (error: unknown) => error as Told,
    );
    office.host.failAtBatch = undefined;
    const isAsBefore = JSON.stringify(canonicalParts(office.save())) === JSON.stringify(before);
    const says = told === 'done' ? 'done' : told.code;
    const right = says === 'done' ? isDone() : says === 'uncertain' ? !isAsBefore : isAsBefore;
    expect({ batch, action, says, right }).toEqual({ batch, action, says, right: true });
  }
}

/** All of the section stands in the report, and the report is in order. */
function isInserted(): boolean {
  const paragraphs = savedParagraphs(office.save());
  const all = paragraphs.map(({ text }) => text).join();
  const wanted = SECTION.map(({ text }, i) => text + (i === 0 ? '。' : '')).join();
  return all.includes(`（二）${wanted}`) && gapsIn(paragraphs).length === 0;
}

function savedText(): string {
  return office.host.document.body.root.text;
}

describe.each([
  ['Word 2019', '1.3', ''],
  ['Word 2021 that tracks changes', '1.4', '<w:trackRevisions/>'],
])('%s', (_name, version, settings) => {
  beforeAll(async () => {
    office = await startTestOffice({ sets: { ...WORD_2019, WordApi: version } });
  });
  afterAll(() => {
    office.close();
  });

  test('an insertion', async () => {
    await failEverywhere(async () => {
      await office.open(smallReport({}, settings));
      putCursor(office, 2);
      return () => insertDraft(SECTION);
    }, isInserted);
  });

  test('its taking out', async () => {
    await failEverywhere(
      async () => {
        await office.open(smallReport());
        putCursor(office, 2);
        const { inserted } = await insertDraft(SECTION);
        office.host.document.revisions.tracking = settings !== '';
        return () => removeInserted(inserted satisfies Inserted);
      },
      () => settings !== '' || !savedText().includes('整治人居环境'),
    );
  });

  test('words at the cursor', async () => {
    await failEverywhere(
      async () => {
        await office.open(smallReport({}, settings));
        putCursor(office, 2, 4);
        return () => insertAtCursor('我们');
      },
      () => savedText().includes('今年以来我们'),
    );
  });
});
