import { confirming, keeping, rule, type Rule } from '../rule';

/** Figures that are part of a name: they count nothing that changes from year to year. */
export const fixedNames: readonly Rule[] = [
  // “6·16”, “1+5+N”, “15分钟”: a name in quotation marks.
  keeping(/[“"‘][^“”"‘’]{0,14}\d[^“”"‘’]{0,14}[”"’](?!\d)/g, 'fixedName'),
  // The medal 光荣在党50年 is for fifty years in the party (中共中央办公厅, 2021); a year in its name is a slip.
  rule(/光荣在党[“”\s]?(\d+)年/g, ([written, count = '']) =>
    count === '50'
      ? { action: 'keep', reason: 'fixedName' }
      : { action: 'ask', reason: 'misnamed', result: written.replace(count, '50') },
  ),
  // A day by its number, 3·15: the day itself is named.
  keeping(/(?<!\d)\d{1,2}·\d{1,2}(?!\d)/g, 'fixedDay'),
  // Roads: G316, X037; buses: 8路.
  keeping(/(?<![A-Za-z])[GSXYC]\d{1,4}(?!\d)/g, 'fixedName'),
  keeping(/(?<![\d.])\d{1,3}路(?=公交|车|$|[，。、])/g, 'fixedName'),
  keeping(/(?<![\d.])\d{3}(?=[国省县乡]道)/g, 'fixedName'),
  // K12+300: where along a road.
  keeping(/K\d+\+\d+/g, 'fixedName'),
  // PM2.5, DN110, 5A, 4G, 3D: a figure beside a Latin letter, unless that is a unit.
  keeping(/[A-Za-z]+[-.]?\d+(?:\.\d+)?/g, 'fixedName'),
  keeping(/\d+(?:\.\d+)?(?!(?:km|kg|cm|mm|kW|kV|MW|hm|ha|m|t|h)(?![A-Za-z]))[A-Za-z]+/g, 'fixedName'),
  keeping(/(?:\d+|[A-Z])(?:[+×*](?:\d+|[A-Z]))+(?:小时)?/g, 'fixedName'),
  // Telephones, postcodes, identity cards.
  keeping(
    /(?<!\d)(?:123\d\d|12\d{3})(?=[\u4e00-\u9fff”“"、])(?=.{0,3}(?:热线|平台|便民|政务|工单|举报))/g,
    'fixedName',
  ),
  keeping(
    /(?<!\d)1[12][0-9](?=(?:[、和]1[12]\d|报警|接警|警情|火警|急救|接处警|联动|电话|指挥|宣传|警务|平台))/g,
    'fixedName',
  ),
  keeping(/(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|\d{17}[\dX])(?!\d)/g, 'fixedName'),
  keeping(/(?<=(?:邮编|邮政编码|电话|传真|账号)[：: ]?)\d[\d-]{4,}/g, 'fixedName'),
  // What a rule or a plant is made for, not what was done.
  keeping(/(?<!\d)(?:24|12|48|72)小时(?!\d)/g, 'fixedName'),
  keeping(/\d+分钟(?=[\u4e00-\u9fff]{0,6}圈)/g, 'fixedName'),
  keeping(/\d+(?:工程|计划|模式|机制|工作法|战略|体系|行动)/g, 'fixedName'),
  keeping(/\d+号(?!召|称)/g, 'fixedName'),
  keeping(/\d+[-—~至]+\d+(?:周岁|岁|年级)/g, 'limit'),
  // 500强, 110千伏, 2.0版, 90后, 9:30, 1/3
  keeping(
    /\d+(?:\.\d+)?(?:强(?!化|度)|千伏|版)|[5-9]0后|(?<![\d:])[0-2]?\d:[0-5]\d(?![\d:])|(?<!\d)\d\/\d(?!\d)/g,
    'fixedName',
  ),
  keeping(/第\d+(?:标段|批|期|号|条|章|届|组|网格|片区|中学|小学)/g, 'fixedName'),
  keeping(
    /(?<=路面|路基|路宽|宽度?|高度?|深度?|厚度?|直径|管径|口径|坡度)约?\d+(?:\.\d+)?(?:米|厘米|毫米)/g,
    'specification',
  ),
  keeping(/(?<![\d.])\d+(?:\.\d+)?(?:米|厘米|毫米)(?=[宽高深厚粗])/g, 'specification'),
  keeping(/(?<!\d)\d+(?:\.\d+)?(?:个工作日|天|日|小时|分钟)(?:之|以)?内/g, 'term'),
  keeping(/(?<!第|第\d|\d)\d{1,2}级/g, 'fixedName'),
  // 20:35:45 are shares.
  confirming(/(?<![\d:.])\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/g, 'unclear'),
  // Numbers before what they order, at a line's beginning and within it.
  keeping(/^[\s　]*\d{1,2}[.．、](?!\d)/g, 'ordinalMark'),
  keeping(/(?<=[。；：，])\d{1,2}[.．](?=[\u4e00-\u9fff])/g, 'ordinalMark'),
  keeping(/[(（]\d{1,2}[)）]/g, 'ordinalMark'),
];
