import { alike, cardsOf } from '../../src/review/cards';
import { dismissalOf, parted } from '../../src/review/dismissed';
import type { Finding } from '../../src/review/finding';
import { fixesOf, undoneBy } from '../../src/review/fixes';
import { reviewed } from '../../src/review/reviewedReport';
import { review } from '../../src/review/review';
import { RULES } from '../../src/review/rules';
import type { Paragraph } from '../../src/report/paragraph';
import { paragraphsOf } from './marked';

function found(paragraphs: readonly Paragraph[]): Finding[] {
  return review(reviewed(paragraphs, { phrases: [] }), RULES);
}

/** What a report reads when fixes are made, last to first. */
function made(paragraphs: readonly Paragraph[], fixes: ReturnType<typeof fixesOf>): string {
  return paragraphs
    .map(({ text, index }) =>
      fixes
        .filter(({ span }) => span.paragraph === index)
        .reverse()
        .reduce((now, { span, value }) => {
          expect(now.slice(span.start, span.end)).toBe(span.text);
          return now.slice(0, span.start) + value + now.slice(span.end);
        }, text),
    )
    .join('\n');
}

describe('cards', () => {
  test('stand under the heading above; many that are mended alike are one, before all others', () => {
    const paragraphs = paragraphsOf('截止目前，路修好了。 \n一、改水\n水改好了。 \n截止11月底，树栽好了。 ');
    const cards = cardsOf(found(paragraphs), paragraphs);
    expect(cards.map(({ heading, findings }) => [heading, findings[0].rule, findings.length])).toEqual([
      [null, 'trail-space', 3],
      ['', 'jiezhi', 1],
      ['一、改水', 'jiezhi', 1],
    ]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });

  test('what can be mended by the same change is known', () => {
    const findings = found(paragraphsOf('截止目前，路修好了。\n截止11月底，树栽好了。 '));
    const [first] = findings;
    expect(first && alike(first, findings)).toHaveLength(2);
  });
});

describe('what was left on purpose', () => {
  const paragraphs = paragraphsOf('路修好了。截止目前，水也改好了。\n截止11月底，树栽好了。');
  const findings = found(paragraphs);

  test('is told from the same mistake elsewhere', () => {
    const [first] = findings;
    const keys = new Set(first ? [dismissalOf(first, paragraphs)] : []);
    const { open, left } = parted(findings, keys, paragraphs);
    expect(left).toEqual([findings[0]]);
    expect(open).toEqual([findings[1]]);
  });

  test('is known again where something was written before its sentence, not where the sentence was changed', () => {
    const keys = new Set(findings.map((each) => dismissalOf(each, paragraphs)));
    const later = paragraphsOf('春耕。\n今年路修好了。截止目前，水也改好了。\n截止11月底，树都栽好了。');
    const { open, left } = parted(found(later), keys, later);
    expect([open.length, left.length]).toEqual([1, 1]);
  });

  test('does not tell the text', () => {
    for (const finding of findings) expect(dismissalOf(finding, paragraphs)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('fixes', () => {
  const text = '截止目前，，路修好了。 \n截止11月底,树栽好了。\n\u200B水改好了。';
  const paragraphs = paragraphsOf(text);

  test('make what is proposed, and are taken back to what stood there', () => {
    const fixes = fixesOf(found(paragraphs), paragraphs);
    const right = made(paragraphs, fixes);
    expect(right).toBe('截至目前，路修好了。\n截至11月底，树栽好了。\n水改好了。');
    expect(made(paragraphsOf(right), undoneBy(fixes))).toBe(text);
  });

  test('are never empty: what is taken out could not be found again', () => {
    for (const { span, value } of fixesOf(found(paragraphs), paragraphs)) {
      expect(span.text).not.toBe('');
      expect(value).not.toBe('');
    }
  });
});
