import { patternRule } from '../pattern';

/** What a unit does, and a name before it says who. */
const DOES =
  '把(?!关|脉)|将(?!军)|严格|认真|积极|始终|坚持|深入|全面|切实|扎实|持续|大力|不断|着力|高度|充分|紧紧|牢牢|统筹(?!委|办)|迅速|及时(?!雨)|按照|根据|结合(?!部)|通过|围绕|聚焦|立足|依托|组织(?!委|办|部|人事)|召开|成立|共有|累计|已';

export const missingName = patternRule({
  name: 'missing-name',
  title: '句首单位名丢失',
  severity: 'warn',
  source: '占位符删空，名字没有补上',
  readsBlanks: true,
  examples: {
    wrong: [
      '{镇→我镇}把修路作为大事来抓。',
      '路通了。{乡→我乡}严格落实河长制。',
      '截至目前{镇→我镇}已改厕三十户。',
    ],
    right: [
      '镇党委严格落实河长制。',
      '镇村干部认真走访。',
      '镇、村两级积极行动。',
      '我镇认真走访。',
      '镇组织委员牵头。',
      '镇把关、村初审。',
    ],
  },
  forms: [
    {
      pattern: new RegExp(
        `(?<=^[\\s　]*|[。；]\\s*|今年以来，)[镇乡](?=${DOES})|(?<=截至目前，?|今年以来，?)[镇乡](?=20|共|已|累计|有)`,
        'g',
      ),
      fix: ([name]) => `我${name}`,
      message: ([name]) => `“${name}”前面缺单位名`,
    },
  ],
});
