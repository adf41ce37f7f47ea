import { patternRule } from '../pattern';

const PAUSE = /(?<=[”》])、(?=[“《])/g;

export const pauseQuote = patternRule({
  name: 'pause-quote',
  title: '引号书名号之间的顿号',
  severity: 'ask',
  source: 'GB/T 15834-2011 4.5.3.5：标有引号、书名号的并列成分之间通常不用顿号',
  examples: {
    wrong: ['学习《森林法》{、→}《草原法》。', '落实“双减”{、→}“双增”。'],
    right: [
      '学习《森林法》《草原法》。',
      '学习《森林法》（试行）、《草原法》。',
      '“甲”“乙”和“丙”、“丁”都有。',
    ],
  },
  forms: [
    {
      pattern: PAUSE,
      fix: '',
      message: '引号、书名号之间通常不用顿号',
      // Where a report writes it throughout, it is its style, and nobody need be asked.
      isRight: (_, __, { paragraphs }) =>
        paragraphs.reduce((sum, { text }) => sum + (text.match(PAUSE)?.length ?? 0), 0) > 2 ||
        paragraphs.some(({ text }) => /[”》][“《]/.test(text)),
    },
  ],
});
