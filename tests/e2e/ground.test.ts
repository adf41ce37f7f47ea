import type { Page } from 'playwright-core';
import { longTest } from '../amount';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { docxOf, paragraph } from '../docx';
import { violationsIn } from './trial/axe';
import { compose, composeAndCancel, type Composition } from './clerk/composed';
import { recordLongTasks } from './trial/longTasks';
import { useTrial } from './trial/trialPage';

// What the browser's tests stand on does what they take for granted.

const trial = useTrial();

longTest(
  'the report that was given lies on the page, and the stand-in can be asked and changed',
  async () => {
    const { pane, report } = await trial.open(docxOf(paragraph('改厕XX座。') + paragraph('修路X条。')));
    await pane.getByText('还剩 2 / 2 处').waitFor();
    expect(await report.texts()).toEqual(['改厕XX座。', '修路X条。']);
    expect(await report.host((host) => host.counts.syncs)).toBeGreaterThan(0);
    expect(await report.host((host, locale) => (host.locale = locale), 'en-US')).toBe('en-US');
    expect(await report.host(({ locale }) => locale)).toBe('en-US');
  },
);

longTest('the pane speaks the language that was asked for', async () => {
  const { pane } = await trial.open(docxOf(paragraph('改厕XX座。')), { lang: 'en-US' });
  await pane.getByRole('button', { name: 'Mark all' }).waitFor();
});

longTest('what goes to another server is stopped and told, and so are errors', async () => {
  const { page, watch } = await trial.open();
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined));
  expect(watch.takeComplaints().join()).toContain('Content Security Policy');
  const other = await page.context().newPage();
  await other.goto('https://example.invalid/').catch(() => undefined);
  expect(watch.takeComplaints()).toContain('left the origin: https://example.invalid/');
  // A server that answers, by a name of which the browser has no address.
  const byName = page.url().replace('127.0.0.1', 'localhost');
  await expect(other.goto(byName)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(watch.takeComplaints()).toContain(`left the origin: ${byName}`);
  const heard = page.context().waitForEvent('weberror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault');
    });
  });
  await heard;
  expect(watch.takeComplaints().join()).toContain('a fault');
});

longTest('axe finds what is wrong with an element', async () => {
  const { page } = await trial.open();
  expect((await violationsIn(page.mainFrame())).join()).not.toContain('<img id="bare"');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img id="bare" src="pane/assets/icon-32.png">');
  });
  expect((await violationsIn(page.mainFrame())).join()).toContain('image-alt: <img id="bare"');
});

longTest('long tasks are recorded, short ones are not', async () => {
  const { page } = await trial.open();
  const tasks = await recordLongTasks(page);
  // What the debugger runs is no task of the page's.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          const end = performance.now() + 120;
          while (performance.now() < end);
          setTimeout(resolve, 50);
        });
      }),
  );
  expect(Math.max(...(await tasks.take()))).toBeGreaterThanOrEqual(100);
});

describe('what an input method sends', () => {
  /** The events of a field in the pane in which a word is written, in order. */
  async function eventsOf(
    page: Page,
    write: () => Promise<void>,
  ): Promise<{ events: string[]; value: string }> {
    const pane = paneFrame(page);
    await pane.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.id = 'field';
      const events: string[] = [];
      Object.assign(field, { events });
      for (const type of ['keydown', 'compositionstart', 'compositionend']) {
        field.addEventListener(type, (event) => events.push([type, ...detailsOf(event)].join(' ')));
      }
      /** Deprecated or not, keyCode 229 is how browsers tell a key of an input method. */
      function detailsOf(event: Event): unknown[] {
        if (event instanceof CompositionEvent) return [event.data];
        const { keyCode, isComposing } = event as Event & { keyCode: number; isComposing: boolean };
        return [keyCode, isComposing ? 'composing' : 'not'];
      }
      field.focus();
    });
    await write();
    return pane.evaluate(() => {
      const field = document.getElementById('field') as HTMLInputElement & { events: string[] };
      return { events: field.events, value: field.value };
    });
  }

  const BEGIN = ['keydown 229 not', 'compositionstart ', 'keydown 229 composing'];

  longTest.each<[Composition['endedBy'], string[]]>([
    ['space', ['keydown 229 composing', 'compositionend 青溪']],
    ['Enter', ['keydown 229 composing', 'compositionend 青溪']],
    ['lateEnter', ['compositionend 青溪', 'keydown 229 not']],
  ])('a word that is ended by %s', async (endedBy, end) => {
    const { page } = await trial.open();
    const word = { letters: 'qx', text: '青溪', ...(endedBy && { endedBy }) };
    const { events, value } = await eventsOf(page, () => compose(page, word));
    expect(events).toEqual([...BEGIN, ...end]);
    expect(value).toBe('青溪');
  });

  longTest('a word that is given up', async () => {
    const { page } = await trial.open();
    const { events, value } = await eventsOf(page, () => composeAndCancel(page, 'qx'));
    expect(events).toEqual([
      'keydown 229 not',
      'compositionstart ',
      'keydown 229 composing',
      'compositionend ',
    ]);
    expect(value).toBe('');
  });
});
