import type { OptionFault } from './options';

/** What the command says. Whoever prepares a package for an office runs it, in Chinese. */
export const messages = {
  usage:
    '用法：npm run package -- --site https://oa.example.gov.cn/nigao [--id GUID] [--office-js local|cdn|cdn-cn|auto]\n' +
    '  --site       网页文件将来放在哪个地址下（https）\n' +
    '  --id         加载项的编号；一个单位要装两套时才用\n' +
    '  --office-js  Office.js 从哪里来：local 自带（默认，内网用），cdn 微软，cdn-cn 世纪互联，\n' +
    '               auto 微软的两秒内取得到就用，取不到用自带的',
  faults: {
    usage: '有不认识的选项。',
    noSite: '还差 --site：网页文件将来放在哪个地址下。',
    site: '--site 要写成 https:// 开头的地址，不带 ? 和 #。Word 只从 https 打开加载项。',
    id: '--id 要写成 GUID，例如 3f2504e0-4f89-11d3-9a0c-0305e82c3301。',
    officeJs: '--office-js 只能是 local、cdn、cdn-cn 或 auto。',
  } satisfies Record<OptionFault, string>,
  building: '正在构建……',
  notBuilt: (detail: string) => `没能构建，请先运行 npm ci 再试。\n${detail}`,
};
