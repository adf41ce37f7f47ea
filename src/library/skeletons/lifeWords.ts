/** What reports of the country and of the city call what both have. */
export interface LifeWords {
  /** Whom they serve: 群众, 居民. */
  readonly people: string;
  /** Whose children need looking after, and who finds work beside those who are new to it. */
  readonly children: string;
  readonly workers: string;
  /** What of the people's days is to be made easier: 生产生活, 生活和出行. */
  readonly living: string;
  /** What the work is for, in a word, and what is hard in it. */
  readonly concern: string;
  readonly challenges: string;
  /** Where news is heard or read on the way: 广播, 楼宇电子屏. */
  readonly broadcast: string;
  /** Whom word is brought to: 进村组、进农户. */
  readonly doors: string;
  /** What has to make way for a project: land and houses, in the city houses. */
  readonly taking: string;
  /** What is looked after on the way to school. */
  readonly schoolRun: string;
  /** Where else than in subsidies and projects small money goes astray. */
  readonly overseen: string;
  /** What is hard about party members who live elsewhere than they are registered. */
  readonly membersAway: string;
}

/** In the country people leave for work, and own land and its yield together. */
export const COUNTRY: LifeWords = {
  ...{ people: '群众', children: '留守儿童', workers: '转移就业', living: '生产生活' },
  ...{ concern: '发展', challenges: '产业发展、基层治理', broadcast: '广播', doors: '进村组、进农户' },
  ...{ taking: '征收', schoolRun: '校车', overseen: '集体资产' },
  membersAway: '流动党员管理难度较大，部分外出党员参加组织生活不够正常',
};

/** To the city they have come for it, or have lost it there, and they live door to door. */
export const CITY: LifeWords = {
  ...{ people: '居民', children: '流动儿童', workers: '失业人员再就业', living: '生活和出行' },
  ...{ concern: '治理', challenges: '小区治理、为民服务', broadcast: '楼宇电子屏' },
  ...{ doors: '进社区、进小区、进楼栋', taking: '房屋征收', schoolRun: '校门口交通' },
  overseen: '养老服务、物业管理',
  membersAway: '党员“人户分离”较多，流入党员纳管不够及时，个别“口袋党员”尚未转接组织关系',
};
