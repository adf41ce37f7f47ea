import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { AddinSettings } from '../../../../../src/standin/document/kept/addinSettings';
import { contentOf } from '../../../../../src/standin/document/story/content';
import { insertText } from '../../../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../../src/standin/document/markup/paragraphs';
import { textOf } from '../../../../../src/standin/document/range/stretches';
import type { HostOptions } from '../../../../../src/standin/host';
import type { XmlElement } from '../../../../../src/standin/xml/node';
import { saveSettings } from '../../../../../src/word/office/settings';
import { inTurn } from '../../../../../src/word/office/inTurn';
import { watchSelection } from '../../../../../src/word/office/watch';
import { docxOf, paragraph } from '../../../../docx';
import { startTestOffice } from '../../../../office';
import { highlightsOf } from '../../../../promises/highlights';
import { finished, until } from '../until';

export type Desktop = Awaited<ReturnType<typeof startDesktop>>;

/** Word and the tab's session beside each other for all tests of a file: as it was before each, closed behind the last. */
export function useDesktop(options: HostOptions = {}): Desktop {
  const word = {} as Desktop; // it is there once the tests have begun
  beforeAll(async () => {
    Object.assign(word, await startDesktop(options));
  });
  afterEach(() => word.tidy());
  afterAll(() => {
    word.close();
  });
  return word;
}

async function startDesktop(options: HostOptions = {}) {
  const office = await startTestOffice(options);
  const { host } = office;
  const reported: unknown[] = [];
  // Browsers have it, Node has not.
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  let end = (): void => undefined;

  const all = (): XmlElement[] => paragraphsOf(host.document.body.root);
  const at = (index: number): XmlElement => {
    const found = all()[index];
    if (!found) throw new Error(`The report has no paragraph ${index}`);
    return found;
  };
  /** A stretch of a paragraph, by the first time that it reads so. */
  const find = (index: number, text: string): ReturnType<typeof rangeOf> => {
    const start = contentOf(at(index)).text.indexOf(text);
    if (start < 0) throw new Error(`“${text}” is not in paragraph ${index}`);
    const edge = (offset: number) => ({ paragraph: at(index), offset });
    return rangeOf(host.document, edge(start), edge(start + text.length));
  };

  return {
    office,
    host,
    /** What the pane told the console. */
    reported,
    /** Opens a document, a paragraph for each text, and a session that has read it. */
    async write(...texts: string[]): Promise<Session> {
      return this.open(docxOf(texts.map((text) => paragraph(text)).join('')));
    },
    /** The same, with all that is to be filled in marked. */
    async writeMarked(...texts: string[]): Promise<Session> {
      const session = await this.write(...texts);
      await finished(session, () => {
        session.markAll();
      });
      return session;
    },
    /** @param watches whether the session follows the cursor */
    async open(bytes: Uint8Array, watches = false): Promise<Session> {
      end();
      await saveSettings().catch(() => undefined); // what the last session left goes into its own document
      await office.open(bytes);
      const session = new Session();
      await finished(session, () => {
        end = session.start();
      });
      if (!watches) end();
      return session;
    },
    /** The document as it is saved when the pane is closed. */
    async saved(session: Session): Promise<Uint8Array> {
      session.endSpell();
      await saveSettings();
      return office.save();
    },
    /** The clerk types over a text in the report, without the add-in knowing. */
    type(index: number, text: string, typed: string): void {
      insertText(find(index, text), typed, 'Replace').release();
    },
    /** The clerk puts the cursor before a text. */
    click(index: number, text: string, root = host.document.body.root): void {
      const [first] = paragraphsOf(root);
      const start = root === host.document.body.root ? find(index, text).start : undefined;
      const place = start ?? { paragraph: first as XmlElement, offset: 0 };
      host.select(rangeOf(host.document, place, place));
    },
    /** Waits until the cursor has rested: whoever watched it before has been told. */
    async rest(click: () => void): Promise<void> {
      let stop = (): void => undefined;
      await new Promise<void>((resolve, reject) => {
        watchSelection(resolve).then((stopped) => {
          stop = stopped;
          click();
        }, reject);
      });
      stop();
    },
    texts: (): string[] => all().map((each) => contentOf(each).text),
    /** What is highlighted, colour by colour. */
    highlights: (): Record<string, string> => highlightsOf(office.save()),
    /** What is selected: the paragraph's index, the offset in it and the text. */
    selected(): readonly [paragraph: number, start: number, text: string] {
      const { selection } = host.document;
      return [all().indexOf(selection.start.paragraph), selection.start.offset, textOf(selection)];
    },
    /** The document refuses settings until the mock is restored. */
    refuseSettings: () =>
      jest.spyOn(AddinSettings.prototype, 'write').mockImplementation(() => {
        throw new Error('The disk is full');
      }),
    /** Everything is as it was before the next test; what was under way in Word is over. */
    async tidy(): Promise<void> {
      end();
      end = () => undefined;
      jest.restoreAllMocks();
      Object.assign(host, { failAtBatch: undefined, failAtAction: 0 });
      await inTurn(() => Promise.resolve());
      host.quirks.clear();
      host.protect('none');
      expect(host.faults.splice(0)).toEqual([]);
      reported.length = 0;
    },
    close(): void {
      office.close();
      Reflect.deleteProperty(globalThis, 'reportError');
    },
  };
}

/** A placeholder with a tracked deletion in its midst, which not every Word's search finds. */
export const BROKEN = docxOf(
  '<w:p><w:r><w:t>改厕X</w:t></w:r><w:del w:id="7" w:author="乙"><w:r><w:delText>略</w:delText></w:r></w:del>' +
    '<w:r><w:t>X座</w:t></w:r></w:p>',
);

/** The placeholders that are left, as the clerk reads them: where they stand and what. */
export function left({ store }: Session): string[] {
  return store.view.left.map(({ placeholder: { span } }) => `${span.paragraph}:${span.start} ${span.text}`);
}

/** The id of the n-th placeholder that is left, from 0. */
export function idOf({ store }: Session, nth: number): number {
  const entry = store.view.left[nth];
  if (!entry) throw new Error(`There is no placeholder ${nth}`);
  return entry.id;
}

/** Fills the n-th placeholder that is left, as Enter in its row does; nothing is waited for. */
export function fillNth(session: Session, nth: number, value: string): void {
  const id = idOf(session, nth);
  session.keepDraft(`entry ${id}`, value);
  answeringOf(session).fill(`entry ${id}`, [id], value);
}

export { finished, until };
