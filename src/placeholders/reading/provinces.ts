import { ending } from '../patterns';

/** The provinces by one character, as on number plates. */
export const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Whether a text ends as a number plate begins: with a province's sign and a letter. */
export const behindPlate = ending(new RegExp(`[${PROVINCES}][A-Z]`));
