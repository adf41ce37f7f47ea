import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIRKS } from '../../src/standin/quirks';
import { describeShared, sharedPath } from '../shared';

const SRC = join(__dirname, '../../src');
const LIST = readFileSync(join(SRC, 'word/assumptions.md'), 'utf8');
const QUOTED = [...LIST.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

test('every way in which Word is known to misbehave belongs to an assumption', () => {
  for (const quirk of Object.keys(QUIRKS)) expect(QUOTED).toContain(quirk);
});

test('every switch that is named exists', () => {
  const isSwitch =
    /^(text|lineBreak|note|symbol|search|ranges|insertText|inserted|insertOoxml|mixed|noHighlight|highlight(?!Color)|body|cell|ooxml|collections|listItems|colours|trackMineOnly|expandTo|select|selecting|selection|settings)[A-Z]\w+$/;
  expect(Object.keys(QUIRKS).filter((name) => !isSwitch.test(name))).toEqual([]);
  expect(QUOTED.filter((name) => isSwitch.test(name) && !(name in QUIRKS))).toEqual([]);
});

test('every file that is named exists', () => {
  const files = QUOTED.filter((name) =>
    /^(src|tests|config|word|taskpane)\/|^[A-Z]+\.md$|^manifest\./.test(name),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const path = /^(word|taskpane)\//.test(file) ? join(SRC, file) : join(SRC, '..', file);
    expect([file, existsSync(path)]).toEqual([file, true]);
  }
});

describeShared('what is reported of real Word', () => {
  /** The rows of a table behind a heading, each as its cells. */
  const rowsBehind = (heading: string, markdown: string): string[][] => {
    const section = markdown.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
    const lines = section.split('\n').filter((line) => line.startsWith('|'));
    return lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()));
  };
  const facts = rowsBehind('Reported of Word since', readFileSync(sharedPath('office', 'facts.md'), 'utf8'));
  /** The issues of a cell, each with its repository: one without is of that before it. */
  const issuesIn = (cell = ''): string[] => {
    let repository = '';
    return [...cell.matchAll(/([\w-]*)(#\d+)/g)].map(([, named, number]) => {
      repository = named || repository;
      return `${repository}${number ?? ''}`;
    });
  };

  test('has a row for each report', () => {
    const reported = facts.map(([, , , source]) => issuesIn(source));
    const listed = rowsBehind('Reported of real Word', LIST).map(([, , , source]) => issuesIn(source));
    const isListed = (issues: readonly string[]): boolean =>
      listed.some((row) => issues.every((issue) => row.includes(issue)));
    expect(reported.flat().length).toBeGreaterThan(30);
    expect(reported.filter((issues) => !isListed(issues))).toEqual([]);
    const withoutIssue = (rows: readonly string[][]): number => rows.filter((row) => row.length === 0).length;
    expect(withoutIssue(listed)).toBeGreaterThanOrEqual(withoutIssue(reported));
  });
});
