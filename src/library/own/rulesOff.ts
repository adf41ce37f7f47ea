import type { Library } from './library';
import { type Refusal, shown, START } from './refusal';

/** A rule's name: `heading-skip`. Which rules there are, the library does not know: a later version has more. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 40;

/** The library with a rule of 检查 switched off for good, or on again. */
export function switchRule(library: Library, rule: string, isOn: boolean): Library {
  const others = library.rulesOff.filter((name) => name !== rule);
  return { ...library, rulesOff: isOn ? others : [...others, rule] };
}

/** The library with more rules switched off; the same where all of them are off already. */
export function withRulesOff(library: Library, rules: readonly string[]): Library {
  const added = [...new Set(rules)].filter((rule) => !library.rulesOff.includes(rule));
  return added.length === 0 ? library : { ...library, rulesOff: [...library.rulesOff, ...added] };
}

/** The names of rules in a library file, each once, and by name what cannot be one. */
export function rulesIn(list: readonly unknown[]): {
  readonly rulesOff: readonly string[];
  readonly refused: readonly Refusal[];
} {
  const isName = (name: unknown): name is string =>
    typeof name === 'string' && name.length <= LONGEST && NAME.test(name);
  const refused = list.flatMap((name, index): Refusal[] => {
    if (isName(name)) return [];
    const text = shown(typeof name === 'string' ? name : JSON.stringify(name));
    const where = { ...START, path: `rulesOff[${index}]` };
    return [{ kind: 'rule', name: text, where, reason: 'notARule', detail: text }];
  });
  return { rulesOff: [...new Set(list.filter(isName))], refused };
}
