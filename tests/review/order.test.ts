import type { Finding, Severity } from '../../src/review/finding';
import { inOrder } from '../../src/review/order';

function finding(
  rule: string,
  start: number,
  end: number,
  severity: Severity,
  fix: string | null,
  paragraph = 0,
): Finding {
  const span = { part: 'body' as const, paragraph, start, end, text: '' };
  return { rule, severity, span, message: '', fix, also: [] };
}

function rules(findings: readonly Finding[]): string[] {
  return inOrder(findings).map(({ rule }) => rule);
}

test('findings come in the order of the report', () => {
  const findings = [
    finding('third', 0, 2, 'ask', null, 1),
    finding('second', 4, 6, 'error', ''),
    finding('first', 0, 9, 'warn', null),
  ];
  expect(rules(findings)).toEqual(['first', 'second', 'third']);
});

test('of two that would change the same characters the graver stays, whichever comes first', () => {
  const [grave, light] = [finding('grave', 2, 4, 'error', '截至'), finding('light', 3, 9, 'warn', '')];
  expect(rules([grave, light])).toEqual(['grave']);
  expect(rules([finding('light', 0, 9, 'warn', ''), grave])).toEqual(['grave']);
});

test('of two that are as grave the longer stays', () => {
  expect(rules([finding('short', 2, 3, 'warn', ''), finding('long', 2, 6, 'warn', '')])).toEqual(['long']);
});

test('what only points somewhere stands beside a fix', () => {
  const findings = [finding('points', 0, 9, 'error', null), finding('fixes', 2, 4, 'ask', '服')];
  expect(rules(findings)).toEqual(['points', 'fixes']);
});

test('fixes that touch each other both stay', () => {
  expect(rules([finding('left', 0, 2, 'warn', ''), finding('right', 2, 4, 'error', '')])).toEqual([
    'left',
    'right',
  ]);
});
