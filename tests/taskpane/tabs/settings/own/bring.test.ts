import { EMPTY_LIBRARY } from '../../../../../src/library/own/library';
import { MAX_BYTES } from '../../../../../src/library/own/limits';
import { settingsZhCn } from '../../../../../src/taskpane/tabs/settings/messages/zhCn';
import { type PlannedLine, planned } from '../../../../../src/taskpane/tabs/settings/own/planned';
import { type FileToRead, readFile } from '../../../../../src/taskpane/tabs/settings/own/readFile';
import { reasonInWords } from '../../../../../src/taskpane/tabs/settings/refusals/words';
import { fileWith, section } from '../../../../library/own/samples';

// What is in the files that the clerk brings: the pane's part below what is seen of it.

const flood = section('防汛抗旱', '转移群众XX人。', 'flood');
const phrase = { id: 'two-never', name: '两个坚持', wording: '“两个坚持”' };

function json(name: string, fields: object): File {
  return new File([fileWith(fields)], name);
}

/** What would be done with what is in some files, over an empty library. */
async function plan(...files: readonly FileToRead[]): Promise<PlannedLine[]> {
  return planned(EMPTY_LIBRARY, await Promise.all(files.map(readFile)));
}

/** A line in short: its file, what is done, and the entry's name or why it is refused. */
function inWords({ file, line }: PlannedLine): string {
  const { refusal: says } = settingsZhCn;
  if ('fault' in line) return `${file} refused ${says.fault[line.fault]}`;
  return `${file} ${line.change} ${line.change === 'refused' ? reasonInWords(says, line) : line.name}`;
}

test('several files are one plan, and each line knows its file', async () => {
  const lines = await plan(
    new File([`${flood}\n${section('林长制')}`], '骨架.md'),
    new File(['名称\t用语\t起\n一网通办\t“一网通办”\t去年\n两个坚持\t“两个坚持”\t2020'], '用语.tsv'),
    new File([flood], '又一份.txt'),
  );
  expect(lines.map(inWords)).toEqual([
    '又一份.txt refused 第 1 行：这个名称已经有了。请换个名称，或只留一条。',
    '用语.tsv refused 第 2 行，“起”：这里不是日期。请写成 2026、2026-05 或 2026-05-01。',
    '骨架.md new 防汛抗旱',
    '骨架.md new 林长制',
    '用语.tsv new 两个坚持',
  ]);
});

describe('Chinese Excel', () => {
  // 名称 用语 / 两山 “两山”理念, as GBK and as UTF-16 with its mark.
  const table = '名称\t用语\n两山\t“两山”理念\n';
  const gbk = [
    ...[0xc3, 0xfb, 0xb3, 0xc6, 9, 0xd3, 0xc3, 0xd3, 0xef, 10],
    ...[
      0xc1, 0xbd, 0xc9, 0xbd, 9, 0xa1, 0xb0, 0xc1, 0xbd, 0xc9, 0xbd, 0xa1, 0xb1, 0xc0, 0xed, 0xc4, 0xee, 10,
    ],
  ];
  test.each([
    ['GBK', Uint8Array.from(gbk)],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${table}`, 'utf16le'))],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(`\uFEFF${table}`, 'utf16le').swap16())],
    ['UTF-8 with a mark', Uint8Array.from(Buffer.from(`\uFEFF${table}`))],
  ])('saves a table as %s', async (_name, bytes) => {
    const [line, ...others] = await plan(new File([bytes], '用语.txt'));
    expect(line?.line).toMatchObject({ change: 'new', name: '两山' });
    expect(others).toEqual([]);
  });
});

describe('what cannot be read is refused, and why is told', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `提法${at}`, wording: `提法${at}` }));
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  test.each([
    [
      'no JSON',
      new File(['{\n  "format": "nigao-library"\n  "version": 2\n}'], 'a.json'),
      '第 3 行，第 3 个字：文件不完整',
    ],
    ['another JSON', new File(['{"a":1}'], 'a.json'), '这不是拟稿助手的库。'],
    ['of a newer version', json('a.json', { version: 3 }), '这是更新的拟稿助手导出的，这里还读不了。'],
    [
      'an id twice',
      json('a.json', {
        skeletons: [{ markdown: flood }, { markdown: section('另一个', '一段。', 'flood') }],
      }),
      '第 2 条骨架：编号和别的一条重了。',
    ],
    [
      'a script',
      json('a.json', { phrases: [{ ...phrase, note: '<script>alert(1)</script>' }] }),
      '第 1 条用语，“备注”',
    ],
    ['ten thousand entries', json('a.json', { phrases: many }), '条数太多（10000），一份最多 2000 条。'],
    ['nothing in it', new File([' \n'], 'a.txt'), '里面没有内容。'],
    ['a spreadsheet', new File([picture], '用语.xlsx'), '认不出 .xlsx 文件。'],
    ['a picture as text', new File([picture], 'a.txt'), '这不是文本文件。'],
    ['noise', new File([Uint8Array.from([0xff, 0x81, 0x20, 0xfe, 0xff])], 'a.md'), '这不是文本文件。'],
    ['half a UTF-16', new File([Uint8Array.from([0xff, 0xfe, 0x00])], 'a.tsv'), '这不是文本文件。'],
  ])('%s', async (_name, file, told) => {
    const refused = (await plan(file)).filter(({ line }) => line.change === 'refused').map(inWords);
    expect(refused).toEqual([expect.stringContaining(told)]);
  });

  test('fifty megabytes, which are not read at all, and a file that is gone', async () => {
    const arrayBuffer = jest.fn();
    const lines = await plan({ name: 'a.json', size: 50_000_000, arrayBuffer });
    expect(lines.map(inWords)).toEqual([expect.stringContaining('文件超过 5 MB，没有读。')]);
    expect(arrayBuffer).not.toHaveBeenCalled();
    const gone = { name: 'a.json', size: MAX_BYTES, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect((await plan(gone)).map(inWords)).toEqual([expect.stringContaining('文件没能打开')]);
  });
});
