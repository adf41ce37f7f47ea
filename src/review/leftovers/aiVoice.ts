import { patternRule } from '../pattern';

export const aiVoice = patternRule({
  name: 'ai-voice',
  title: 'AI 痕迹',
  severity: 'error',
  source: '定稿要求',
  readsBlanks: true,
  examples: {
    wrong: [
      '{以下是为您}整理的工作总结：',
      '{**一、党建**→一、党建}',
      '{## →}二、民生',
      '{希望以上内容对您有所帮助}。',
    ],
    right: ['1#楼封顶。', '一、党建', '以下是主要做法：'],
  },
  forms: [
    { pattern: /\*\*([^*\n]+)\*\*/g, fix: ([, inner]) => inner ?? null, message: '加粗的星号没有去掉' },
    { pattern: /(?<=^\s*)#{1,6}\s+/g, fix: '', message: '标题的井号没有去掉' },
    { pattern: /(?<=^\s*)(?:[-*]\s+)(?=[\u4e00-\u9fff])/g, fix: '', message: '列表的符号没有去掉' },
    {
      pattern:
        /以下是(?:为您|为你|我为|根据您|根据你|一[份篇]|按照您)|希望(?:以上|这些|这份|本文|我的)?[^。！？]{0,10}对(?:您|你)有(?:所)?帮助|作为(?:一[个名])?(?:AI|人工智能|大?语言模型)|如(?:果)?(?:您|你)(?:还)?(?:有其他|需要(?:进一步|更多|调整|修改))|请根据(?:实际|具体)情况(?:修改|调整|补充|填写)|好的，(?:以下|这是|我)/g,
      fix: null,
      message: '不是稿子里的话',
    },
  ],
});
