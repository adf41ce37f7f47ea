import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { flatOpc } from '../../src/layout/flatOpc';
import { standardFormat } from '../../src/layout/format';
import { newDocument } from '../../src/layout/newDocument';
import { paragraphXml } from '../../src/layout/paragraphXml';
import { type NewParagraph, textOf } from '../../src/report/newParagraph';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { inOffice, texts } from '../standin/inOffice';
import { elementsOf, outOfOrder, rootOf } from './schema';
import { anyParagraph, RUNS, written } from './written';

const PROPERTIES = { title: '2026年工作总结', language: 'zh-CN' } as const;
const LEVELS = [1, 2, 3, 4];
const SAMPLE: readonly NewParagraph[] = [
  written('2026年工作总结', { role: 'title' }),
  written('各位代表：', { role: 'flushLeft' }),
  written('现将工作报告如下。'),
  ...LEVELS.map((level) => written('标题', { role: 'heading', level, number: '一、' })),
  written('一年来，我们埋头苦干。', { role: 'lead' }),
  ...LEVELS.map((level) => written('标题。', { role: 'heading', level, runIn: '正文在后。' })),
  written('青溪镇人民政府', { role: 'right' }),
];
const office = inOffice(newDocument(SAMPLE, PROPERTIES));

/** The parts of a `.docx` as texts. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

const parts = partsOf(newDocument(SAMPLE, PROPERTIES));
const part = (name: string): string => {
  const text = parts[name];
  if (text === undefined) throw new Error(`No part ${name}`);
  return text;
};
const attribute = (name: string, element: string, key: string): string | null | undefined =>
  elementsOf(part(name))
    .find(({ tagName }) => tagName === element)
    ?.getAttribute(key);

describe('the package', () => {
  test('each part is well-formed and in its schema’s order', () => {
    for (const xml of Object.values(parts)) expect(outOfOrder(xml)).toEqual([]);
  });

  test('what is there is named and led to, and the other way round', () => {
    const [types] = Object.keys(parts);
    expect(types).toBe('[Content_Types].xml');
    const overrides = elementsOf(part('[Content_Types].xml'))
      .filter(({ tagName }) => tagName === 'Override')
      .map((each) => each.getAttribute('PartName')?.slice(1));
    const leads = (name: string, folder: string): string[] =>
      elementsOf(part(name)).map((each) => folder + (each.getAttribute('Target') ?? ''));
    const led = [...leads('_rels/.rels', ''), ...leads('word/_rels/document.xml.rels', 'word/')];
    const there = Object.keys(parts).filter((name) => name !== types && !name.endsWith('.rels'));
    expect(overrides.sort()).toEqual([...there].sort());
    expect(led.sort()).toEqual([...there].sort());
  });

  test('the same paragraphs give the same bytes, dated as no day', () => {
    const [one, other] = [newDocument(SAMPLE, PROPERTIES), newDocument(SAMPLE, PROPERTIES)];
    expect(other).toEqual(one);
    // The first file's time and date (APPNOTE.TXT, 4.4.6): midnight, 1980-01-01.
    expect([...one.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('it has its title, and no author', () => {
    const core = rootOf(part('docProps/core.xml'));
    expect([...core.childNodes].map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual([
      ['dc:title', PROPERTIES.title],
      ['dc:language', 'zh-CN'],
    ]);
    expect(partsOf(newDocument([], { ...PROPERTIES, title: 'A&B<' }))['docProps/core.xml']).toContain(
      'A&amp;B&lt;',
    );
    expect(() => newDocument([], { ...PROPERTIES, title: 'a\nb' })).toThrow(RangeError);
  });

  test('the section is the standard’s', () => {
    const name = 'word/document.xml';
    const margins = ['top', 'right', 'bottom', 'left'].map((side) => attribute(name, 'w:pgMar', `w:${side}`));
    expect(margins).toEqual(['2098', '1474', '1984', '1587']);
    const grid = ['type', 'linePitch', 'charSpace'].map((key) => attribute(name, 'w:docGrid', `w:${key}`));
    expect(grid).toEqual(['linesAndChars', '579', '-848']);
    expect(attribute('word/settings.xml', 'w:evenAndOddHeaders', 'w:val')).toBeNull();
  });

  test.each([
    ['Odd', 'right'],
    ['Even', 'left'],
  ])('the footer of pages that are %s is at the %s, one character in', (name, side) => {
    const footer = `word/footer${name}.xml`;
    expect(rootOf(part(footer)).textContent).toBe('— 1 —');
    expect(attribute(footer, 'w:fldSimple', 'w:instr')).toBe(' PAGE ');
    expect(attribute(footer, 'w:jc', 'w:val')).toBe(side);
    expect(attribute(footer, 'w:ind', `w:${side}Chars`)).toBe('100');
  });
});

describe('in Word', () => {
  test('it gives back all that was written, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyParagraph, { maxLength: 6 }), async (paragraphs) => {
        const bytes = newDocument(paragraphs, PROPERTIES);
        expect(outOfOrder(partsOf(bytes)['word/document.xml'] ?? '')).toEqual([]);
        await office().open(bytes);
        expect(await texts()).toEqual(paragraphs.length > 0 ? paragraphs.map(textOf) : ['']);
      }),
      RUNS,
    );
  });

  test('title and headings have Word’s own styles, a heading with its text behind it not', async () => {
    const styles = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/styleBuiltIn,items/outlineLevel');
      await context.sync();
      return paragraphs.items.map(({ styleBuiltIn, outlineLevel }) => [styleBuiltIn as string, outlineLevel]);
    });
    const text = ['Normal', 10];
    expect(styles).toEqual([
      ['Title', 10],
      ...[text, text],
      ...LEVELS.map((level) => [`Heading${level}`, level]),
      ...[text, text, text, text, text, text],
    ]);
  });

  test('it looks as the standard says: as its paragraphs do where they are inserted with their formats', async () => {
    const looks = (): Promise<unknown[]> =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load(
          'items/alignment,items/firstLineIndent,items/leftIndent,items/rightIndent,items/lineSpacing,items/spaceAfter,' +
            'items/spaceBefore,items/font/size,items/font/name,items/font/bold,items/font/italic,items/font/color',
        );
        await context.sync();
        return paragraphs.items.map((each) => {
          const { alignment, firstLineIndent, leftIndent, rightIndent, lineSpacing, spaceAfter } = each;
          const { size, name, bold, italic, color } = each.font;
          const indents = [firstLineIndent, leftIndent, rightIndent];
          return [
            alignment,
            indents,
            lineSpacing,
            spaceAfter,
            each.spaceBefore,
            size,
            name,
            bold,
            italic,
            color,
          ];
        });
      });
    const styled = await looks();
    await office().open(WordDocument.blank().save());
    await Word.run(async (context) => {
      const body = SAMPLE.map((each) => paragraphXml(each, standardFormat(each.role, each.level)));
      context.document.body.insertOoxml(flatOpc(body.join('')), 'Start');
      await context.sync();
    });
    expect((await looks()).slice(0, SAMPLE.length)).toEqual(styled);
  });

  test('its styles have the standard’s fonts, for a heading with its text behind it, too', () => {
    const style = (id: string): string =>
      new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(part('word/styles.xml'))?.[0] ?? '';
    expect(style('Title')).toContain(`<w:rPr>${standardFormat('title', 0).run}</w:rPr>`);
    for (const level of LEVELS) {
      const look = `<w:rPr>${standardFormat('heading', level).run}</w:rPr>`;
      expect(style(`Heading${level}`)).toContain(look);
      expect(style(`Heading${level}Char`)).toContain(look);
      expect(part('word/document.xml')).toContain(`<w:rStyle w:val="Heading${level}Char"/>`);
    }
  });
});

test('what a paragraph cannot hold is refused', () => {
  expect(() => newDocument([written('a\u0007')], PROPERTIES)).toThrow(RangeError);
});
