import type { Guard } from '../candidate';

/**
 * Names that are kept back on purpose, not still to come: 王×（化名）, 张××涉嫌, an account “XX报”; and XX世纪, where XX is the
 * Roman twenty. All of them are asked.
 */
export const anonymous: Guard = (form, { before, after }) => {
  if (!/^[X×○△□*]+$/.test(form)) return undefined;
  if (/^世纪/.test(after)) return 'ask';
  if (/^[^，。；]{0,4}[（(](?:化名|音译|男|女)/.test(after)) return 'ask';
  if (/^(?:某)?(?:涉嫌|因涉嫌|受贿|被查|被判|违纪|酒驾|醉驾|盗窃|诈骗)/.test(after)) return 'ask';
  if (/(?:犯罪嫌疑人|嫌疑人|被告人|被告|原告|受害人|罪犯)[\u4e00-\u9fff]?$/.test(before)) return 'ask';
  if (/(?:账号|网名|昵称|网友|公众号|自媒体|微博)[：:]?[“"]?$/.test(before)) return 'ask';
  return /[“"]$/.test(before) && /^(?:报|新闻|日报|晚报|快讯|网|直播|头条)[”"]/.test(after)
    ? 'ask'
    : undefined;
};
