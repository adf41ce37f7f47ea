import type { Form } from '../candidate';
import { stretches } from '../patterns';

/** Hours, years and numbers begin or end with zeros: 00时, 10:00, 1.00, A00, 00号. */
const ZEROS = /(?<![\w×.,/：:-])0{2,4}(?![\w×.,时分秒年点号后：:])/g;

/** 00万元, 000户, 00月00日: no figure is written so. */
export const zeros: Form = ({ plain }) =>
  stretches(plain, ZEROS).map((found) => ({ ...found, trust: 'maybeTyped' }));
