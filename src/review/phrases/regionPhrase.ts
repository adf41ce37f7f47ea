import { bare } from '../../library/phrases/bare';
import { sentenceAround } from '../../report/sentence';
import type { Hit, Rule } from '../rule';

export const regionPhrase: Rule = {
  name: 'region-phrase',
  title: '外省提法',
  severity: 'ask',
  source: '用语库里的地区',
  needs: ['phrases', 'province'],
  examples: {
    wrong: ['江西省青山县青溪镇2026年工作总结\n开展{“三个以案”警示教育}。'],
    right: [
      '江西省青山县青溪镇2026年工作总结\n推行“四不两直”。',
      '安徽省青山县青溪镇2026年工作总结\n开展“三个以案”警示教育。',
      '青溪镇2026年工作总结\n开展“三个以案”警示教育。',
      '江西省青山县青溪镇2026年工作总结\n学习安徽“三个以案”警示教育的做法。',
    ],
  },
  find: ({ paragraphs, phrases, province }) => {
    const foreign = phrases.filter(
      ({ region }) =>
        region.length > 0 && !region.some((each) => each.includes(province) || province.includes(each)),
    );
    return paragraphs.flatMap((paragraph) =>
      foreign.flatMap(({ name, wording, region }): Hit[] => {
        const words = [wording, bare(wording), `“${name}”`].find((each) => paragraph.text.includes(each));
        if (words === undefined) return [];
        const start = paragraph.text.indexOf(words);
        // Whoever says where it is from knows that.
        const { start: from, end: to } = sentenceAround(paragraph.text, start, start + words.length);
        if (region.some((each) => paragraph.text.slice(from, to).includes(each))) return [];
        return [
          {
            paragraph,
            start,
            end: start + words.length,
            fix: null,
            message: `这是${region.join('、')}的提法`,
          },
        ];
      }),
    );
  },
};
