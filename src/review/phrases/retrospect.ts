/** What says that a sentence looks back: what it tells of was called so then. */
const LOOKS_BACK =
  /曾|原来|当年|当时|历史|过去|以前|昔日|往日|从前|回忆|村史|老照片|收官|评估|期满|过渡期|(?:实施|执行|完成)情况|实施以来|(?:扶贫|攻坚)时期|19\d\d年|200\d年|脱贫攻坚战|全部脱贫|全面脱贫|摘帽|实现脱贫|20(?:1\d|20)年|十[八九]大以来|[“《].{0,12}条例/;

/** Whether a sentence looks back on earlier years. */
export function looksBack(sentence: string): boolean {
  return LOOKS_BACK.test(sentence);
}
