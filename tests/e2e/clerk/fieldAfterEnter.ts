import type { Frame } from 'playwright-core';

/** Values that a clerk might fill in, by what the field asks for. */
const VALUES: Readonly<Record<string, string>> = {
  '日期 · 月': '6',
  '日期 · 日': '15',
  年份: '2025',
  百分比: '95.5',
  地名: '青溪',
  单位名: '供销社',
  人名: '李强',
};
const NUMBER = /^(?:数量|金额|百分比|日期|第几|届次|年龄|时长|文号)(?: · \S+)?$/;

/** A value for a field, by its name. */
export function valueFor(label: string): string {
  const [what = ''] = label.split('，');
  return VALUES[what] ?? (NUMBER.test(what) ? '12' : '青溪');
}

/** What the focus in the pane is on. */
export interface Focus {
  /** The field's name; undefined where it is on no field. */
  readonly field: string | undefined;
  readonly isAsked: boolean;
}

/** Waits until the last Enter was taken: the focus is on the next, empty field, on none, or a question is asked. */
export async function fieldAfterEnter(frame: Frame): Promise<Focus> {
  const found = await frame.waitForFunction(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement))
      return activeElement === document.body ? null : { field: undefined, isAsked: false };
    // The sentence describes it, and a question before that.
    const isAsked = activeElement.getAttribute('aria-describedby')?.includes(' ') ?? false;
    return activeElement.value === '' || isAsked ? { field: activeElement.ariaLabel ?? '', isAsked } : null;
  });
  return (await found.jsonValue()) as Focus;
}
