import { WordDocument } from '../../../src/standin/document/wordDocument';
import { Host } from '../../../src/standin/host';
import { codeOf, inOffice, texts } from '../inOffice';
import { specimen } from '../surface/specimen';

const bytes = specimen();
const office = inOffice(bytes);

describe('a document that may not be changed', () => {
  test.each([
    ['protected', 8],
    ['readOnly', 4],
  ] as const)('%s: it can be read, and denies every change', async (protection, security) => {
    office().host.protect(protection);
    expect((await texts())[0]).toContain('今年');
    const change = Word.run(async (context) => {
      context.document.body.search('XX').getFirst().font.highlightColor = '#00FFFF';
      await context.sync();
    });
    expect(await codeOf(change)).toBe('AccessDenied');
    const said = await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load('security');
      await context.sync();
      return properties.security;
    });
    expect(said).toBe(security);
    expect(office().save()).toEqual(bytes);
  });
});

test('a document that is protected in its file denies changes', () => {
  const document = WordDocument.open(bytes);
  const settings =
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>';
  document.package.put(
    'word/settings.xml',
    settings,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  );
  const guarded = new Host();
  guarded.open(WordDocument.open(document.save()));
  expect(guarded.security).toBe(8);
  const request = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, Name: 'Clear', ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
    },
  });
  expect(JSON.parse(guarded.processQuery(request))).toMatchObject({
    Error: { Code: 'AccessDenied', Location: 'Body.clear', ActionIndex: 0 },
  });
});
