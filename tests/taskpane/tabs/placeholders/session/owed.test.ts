import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { docxOf, paragraph } from '../../../../docx';
import { until } from '../until';
import { fillNth, finished, useDesktop } from './desktop';

const word = useDesktop();

const RED = '<w:color w:val="FF0000"/>';
const LIT = '<w:highlight w:val="yellow"/>';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** A report in which a figure is red, a name highlighted, and a comment on the last one says that it is not yet done. */
function markedUp(): Uint8Array {
  const parts = unzipSync(
    docxOf(
      paragraph('一、改厕') +
        paragraph('改厕XX座，其中', ['35', RED], '座在集镇。') +
        paragraph('由', ['青溪村', LIT], '牵头。') +
        `<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>全镇满意率98%。</w:t></w:r><w:commentRangeEnd w:id="4"/></w:p>`,
    ),
  );
  const add = (name: string, before: string, more: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, more + before));
  };
  add(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="c" Type="${COMMENTS}" Target="comments.xml"/>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  const override = `<Override PartName="/word/comments.xml" ContentType="${type}"/>`;
  add('[Content_Types].xml', '</Types>', override);
  parts['word/comments.xml'] = strToU8(
    `<w:comments xmlns:w="${W}"><w:comment w:id="4"><w:p><w:r><w:t>待核实</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  return zipSync(parts);
}

/** What is listed: where, and what the comment says. */
function owed(session: Session): string[] {
  return session.store.view.owed.map(
    ({ sign, span, note }) =>
      `${sign} ${String(span.paragraph)}:${String(span.start)} ${span.text}${note === undefined ? '' : `（${note}）`}`,
  );
}

async function openMarkedUp(): Promise<Session> {
  const session = await word.open(markedUp());
  await until(session.store, () => session.store.view.owed.length > 0);
  return session;
}

test('what is red, highlighted or commented as not yet done is known once the list stands', async () => {
  expect(owed(await openMarkedUp())).toEqual([
    'red 1:8 35',
    'highlight 2:1 青溪村',
    'comment 3:0 全镇满意率98%。（待核实）',
  ]);
});

test('our own marks are none of it', async () => {
  const session = await openMarkedUp();
  await finished(session, () => {
    session.markAll();
  });
  await finished(session, () => {
    session.lookAgain();
  });
  expect(owed(session)).toHaveLength(3);
});

test('it goes with the report: moved by what is filled in before it, gone when it is written over', async () => {
  const session = await openMarkedUp();
  await finished(session, () => {
    fillNth(session, 0, '120');
  });
  expect(owed(session)[0]).toBe('red 1:9 35');
  word.type(1, '35', '36');
  await finished(session, () => {
    session.walk(1);
  });
  expect(owed(session)[0]).toBe('highlight 2:1 青溪村');
});

test('it is found by its paragraph where others have come before it', async () => {
  const session = await openMarkedUp();
  word.type(0, '改厕', '改厕\n今年');
  await finished(session, () => {
    session.walk(1);
  });
  expect(word.texts()).toHaveLength(5);
  expect(owed(session)[1]).toBe('highlight 3:1 青溪村');
});

test('one press shows it in Word; the arrows walk over what is shown alone', async () => {
  const session = await openMarkedUp();
  const [red] = session.store.view.owed;
  if (!red) throw new Error('Nothing is red');
  await finished(session, () => {
    session.lookAtOwed(red.span);
  });
  expect(word.selected()).toEqual([1, 8, '35']);
  session.showKind('highlight');
  await finished(session, () => {
    session.walk(1);
  });
  expect(word.selected()).toEqual([2, 1, '青溪村']);
});
