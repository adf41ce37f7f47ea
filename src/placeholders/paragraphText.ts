/** A paragraph's text beside a copy in which look-alikes are one. */
export interface ParagraphText {
  readonly raw: string;
  /**
   * As long as `raw`. Digits, letters and a few signs in half width; every X-like letter is `X`, every cross sign `×`,
   * every circle that looks like 〇 is `○` (but 〇 stays), every blank a space. Chinese punctuation is in full width, as is
   * what stands for it in half width beside hanzi.
   */
  readonly plain: string;
}

/** How far the neighbourhood of a stretch is looked at. A constant keeps the whole linear. */
export const REACH = 16;

/** A stretch's neighbourhood in the plain copy. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What is read as another sign, by that sign. */
const LOOK_ALIKES: readonly (readonly [sign: string, others: string])[] = [
  ['X', 'ｘＸxХхΧ'],
  ['×', '╳✕✖☓⨯'],
  ['○', '◯⚪'],
  [' ', '\u00a0\u2002\u2003\u2009\u3000'],
  ['_', '﹍﹎﹏ˍ▁'],
  ['~', '〜'],
  ['—', '–―'],
  ['*', '﹡'],
  ['〔', '﹝'],
  ['〕', '﹞'],
];

/** What means the same in half width in a report. （），。：； are read in full width: see {@link readParagraphText}. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＊＃？＿＋＝－／＠～＆＄]/;
const TO_HALF_WIDTH = 0xfee0;

/** Traditional characters of measure words, labels and what places and bodies are called, each before the simplified one. */
const TRADITIONAL =
  '億亿萬万個个號号條条項项畝亩縣县鄉乡鎮镇區区會会長长書书員员級级單单組组團团黨党隊队處处場场戶户點点間间產产業业額额總总時时達达積积實实對对發发議议屆届門门電电話话農农證证請请約约經经價价費费記记負负責责設设聯联節节' +
  '職职務务碼码領领頁页規规塊块賬账帳账網网執执專专訴诉稅税種种補补質质臺台歲岁歷历樓楼檔档兩两協协購购廳厅廠厂醫医衛卫館馆齡龄庫库銀银貼贴賠赔貸贷進进過过郵邮錢钱際际辦办報报學学體体編编與与從从優优創创劃划華华參参國国' +
  '圍围獎奖寬宽張张錄录擔担據据數数權权橋桥溫温滿满營营資资贈赠轄辖輛辆週周題题類类養养劑剂簽签籤签簡简線线傳传餘余噸吨頭头隻只雙双筆笔輪轮冊册顆颗盞盏幾几眾众該该莊庄灣湾嶺岭廣广裡里讀读願愿離离歸归績绩繳缴織织罰罚訂订訓训論论評评認认語语調调課课護护財财貨货買买賣卖車车軍军為为於于後后應应開开關关標标檢检驗验' +
  '屬属層层東东來来寫写將将動动現现無无當当畫划監监問问銷销鐘钟計计稱称導导師师構构決决術术測测環环償偿債债連连選选試试確确絡络獲获僅仅註注';

/** For each UTF-16 unit what it is read as; 0 where it is read as itself. */
const READ_AS = readAs();

function readAs(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const put = (unit: string, as: string): void => {
    table[unit.charCodeAt(0)] = as.charCodeAt(0);
  };
  for (let at = 0; at < TRADITIONAL.length; at += 2) put(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1));
  for (let unit = 0xff00; unit < 0xff60; unit += 1)
    if (WIDE.test(String.fromCharCode(unit))) table[unit] = unit - TO_HALF_WIDTH;
  for (const [sign, others] of LOOK_ALIKES) for (const other of others) put(other, sign);
  return table;
}

/** Reads look-alikes as one, one UTF-16 unit for one. Punctuation stays as wide as it is. */
export function plainOf(raw: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const as = READ_AS[raw.charCodeAt(at)];
    if (!as) continue;
    plain += raw.slice(from, at) + String.fromCharCode(as);
    from = at + 1;
  }
  return from === 0 ? raw : plain + raw.slice(from);
}

/** ⅩⅩ年, ⅩⅩ区: Roman tens where no numeral is written so, as in 第ⅩⅩ章. */
const ROMAN_TENS = /(?<![Ⅰ-Ⅿ第])Ⅹ{2,4}(?=[年省市县区镇乡村局]|公司|同志)/g;

/** 镇长:张三, 共X户,增长X%: a sign of a clause in half width beside hanzi, as many type it. X,XXX and 10:30 stay. */
const NARROW_SIGN = /(?<=[\u4e00-\u9fff”》】）_])[,:;](?![,:;])|(?<![,:;])[,:;](?=[\u4e00-\u9fff“《【（])/g;
/** (以下简称甲方), 同意( ): brackets in half width that hold hanzi or stand behind them. main()函数 stays. */
const NARROW_BRACKETS = /(?<![\w)])\(([^()]{0,40})\)/g;
const WIDE_SIGNS: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；' };
const HANZI = /[\u4e00-\u9fff]/;

/** The copy with Chinese punctuation in full width, unit for unit: all that the forms know of it is written so. */
function widened(plain: string): string {
  if (!/[,:;(]/.test(plain)) return plain;
  return plain
    .replace(NARROW_BRACKETS, (whole, inner: string, at: number) =>
      HANZI.test(inner) || HANZI.test(plain.charAt(at - 1)) ? `（${inner}）` : whole,
    )
    .replace(NARROW_SIGN, (sign) => WIDE_SIGNS[sign] ?? sign);
}

/** Makes the plain copy of a paragraph, by which the forms find and the guards judge. */
export function readParagraphText(raw: string): ParagraphText {
  const plain = plainOf(raw);
  const tens = plain.includes('Ⅹ') ? plain.replace(ROMAN_TENS, (run) => 'X'.repeat(run.length)) : plain;
  return { raw, plain: widened(tens) };
}

/** The neighbourhood of [start, end), {@link REACH} UTF-16 units to either side. */
export function surroundings({ plain }: ParagraphText, start: number, end: number): Surroundings {
  return { before: plain.slice(Math.max(0, start - REACH), start), after: plain.slice(end, end + REACH) };
}

/** 件件有着落, 户户参与: the word at `at` is doubled and says every one of them. */
export function isDoubled(plain: string, at: number): boolean {
  const character = plain.charAt(at);
  return /[\u4e00-\u9fff]/.test(character) && plain.charAt(at + 1) === character;
}
