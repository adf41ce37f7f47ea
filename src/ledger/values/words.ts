import { refusedIn } from '../../report/refusedCharacters';
import { reason, type Reason, type Doubt, type Refusal } from '../reason';

/** What a cell says that holds no figure, or none that can be taken as it is. */
export type Said =
  | { readonly is: 'none' }
  | { readonly is: 'asked'; readonly reason: Reason<Doubt> }
  | { readonly is: 'refused'; readonly reason: Reason<Refusal> };

const asked = (code: Doubt, text = ''): Said => ({ is: 'asked', reason: reason(code, text) });
const refused = (code: Refusal, text = ''): Said => ({ is: 'refused', reason: reason(code, text) });

const EMPTY = /^[/\\—–―\-_.。…·]*$/;
const PUT_OFF =
  /^(?:[详参]?见(?:附[件表]|[上下]表|备注)|待[定报查核统填补]|[在正]?统计中|汇总中|核实中|整理中|(?:下|本)?(?:周|月|旬)(?:内|底|末|初)?[再上]?报|明[天日][再上]?报|稍后|[晚迟]点|同上|另[报附]|等[^\d]{1,8}(?:数据?|通知|确认|反馈|核实)|后[补报]|暂[缺未]|未统计|不详|不[清知]楚?道?)/;
const NOTHING =
  /^(?:[暂均]?无|没有?|未(?:开展|发生|组织|实施|涉及|出现)|不涉及|零|〇|空|null|none|n\/?a)(?!\d)/i;
const AS_LAST = /^(?:[同与和跟](?:上|去)年度?(?:一样|相同|持平|同期)?|[未没不]变|(?:没有|无)变化|持平|照旧)/;

/** What a text says that is no figure; undefined for what may be one. `last` is last year's figure. */
export function readWords(text: string, last: string): Said | undefined {
  if (EMPTY.test(text)) return { is: 'none' };
  const character = refusedIn(text);
  if (character !== undefined) return refused('character', character);
  if (/^#+$/.test(text)) return refused('tooNarrow');
  if (/^#[A-Z/0!?]+/i.test(text)) return refused('tableError', text);
  if (/^[=@]/.test(text)) return refused('formula', text);
  if (AS_LAST.test(text)) return asked('sameAsLast', last);
  if (PUT_OFF.test(text)) return refused('putOff', text);
  if (NOTHING.test(text)) return asked('nothing', text);
  return undefined;
}
