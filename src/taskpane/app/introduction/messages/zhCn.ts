import type { IntroductionMessages } from './messages';

export const introductionZhCn: IntroductionMessages = {
  title: '第一次用，三步',
  steps: {
    settings: {
      name: '填上单位和年度',
      help: '骨架里的单位、年份照这个写，用语过没过时也照这个年度看。',
      go: '去填写',
    },
    skeletons: {
      name: '搭好稿子',
      help: '整篇或一节节插入，照您稿子的版式排；也可以打开去年的稿子改成今年的。已经有稿子，这一步不用做。',
      go: '看看骨架',
    },
    placeholders: {
      name: '把 XX 一处处填完',
      help: '没填的都列在“占位符”里：点一处，输入，按回车，就到下一处。交稿前再到“检查”看一遍。',
      go: '看还剩几处',
    },
  },
  safe: '稿子只在 Word 里读写，不上传，不用登录。打开窗格不改您的稿子。以后想再看这几步，在“设置”里。',
  begin: '开始用',
};
