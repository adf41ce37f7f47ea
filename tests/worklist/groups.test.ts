import { answerFrom, answersIn } from '../../src/worklist/groupAnswers';
import { type Group, groupsOf } from '../../src/worklist/groups';
import { readWorklist } from '../../src/worklist/worklist';
import { body } from './reports';

/** The groups of a report with their answers written in. */
function filledWith(answers: Readonly<Record<string, string>>, ...texts: readonly string[]): string[] {
  const { entries, paragraphs } = readWorklist(body(...texts));
  const values = groupsOf(entries, paragraphs).flatMap((group) => {
    const inGroup = entries.filter(({ id }) => group.ids.includes(id));
    return answersIn(group, inGroup, answers[group.name] ?? '');
  });
  return texts.map((text, index) =>
    entries
      .filter(({ placeholder }) => placeholder.span.paragraph === index)
      .reverse()
      .reduce((now, { id, placeholder: { start, end } }) => {
        const value = values.find((each) => each.id === id)?.value;
        return value === undefined ? now : now.slice(0, start) + value + now.slice(end);
      }, text),
  );
}

/** The group of the years in a report. */
function yearsOf(...texts: readonly string[]): Group {
  const { entries, paragraphs } = readWorklist(body(...texts));
  const group = groupsOf(entries, paragraphs).find(({ kind }) => kind === 'year');
  if (!group) throw new Error('There is no group of years');
  return group;
}

const REPORT = ['XX镇20XX年工作总结和20XX年工作计划', '20XX年，XX镇党委紧盯目标，比20XX年又有提升。'];

test('one answer for the name and one for the years fill a report’s head', () => {
  expect(filledWith({ XX镇: '青溪镇', '20XX年': '2026年' }, ...REPORT)).toEqual([
    '青溪镇2026年工作总结和2027年工作计划',
    '2026年，青溪镇党委紧盯目标，比2025年又有提升。',
  ]);
});

test('groups come in the order in which each first occurs', () => {
  const { entries, paragraphs } = readWorklist(body(...REPORT));
  expect(groupsOf(entries, paragraphs).map(({ name, ids }) => `${name} ${ids.length}`)).toEqual([
    'XX镇 2',
    '20XX年 4',
  ]);
});

test('a year that is said in words answers for its own places alone', () => {
  const years = yearsOf(...REPORT);
  const { entries } = readWorklist(body(...REPORT));
  const open = entries.filter(({ id }) => years.ids.includes(id));
  const offsets = answersIn(years, open, '今').map(({ id }) => years.offsets?.get(id));
  expect(offsets).toEqual([0, 0]);
});

test('from the answer in one place follows that of the group', () => {
  const years = yearsOf(...REPORT);
  const next = [...(years.offsets ?? [])].find(([, offset]) => offset === 1)?.[0] ?? -1;
  expect(answerFrom(years, { id: next, value: '2027' })).toBe('2026');
  expect(answerFrom(years, { id: next, value: '明' })).toBeUndefined();
  expect(answerFrom({}, { id: 1, value: '青溪' })).toBe('青溪');
});

test('of a plan alone the year that is asked for is the one after the one that has been', () => {
  expect(yearsOf('青溪镇20XX年工作要点', '20XX年是关键之年。').ahead).toBe(1);
  expect(yearsOf(...REPORT).ahead).toBe(0);
});
