import { type BatchOptions, executeBatch } from './batch';
import type { HostServices } from './hostServices';
import { located, onWire } from './located';
import type { Batch, BatchAnswer } from './messages';
import type { Objects } from './objects';
import { parseBatch } from './parseBatch';

/**
 * Answers a request in JSON, in JSON. One that is no batch is answered with an error, as a batch that fails is.
 * @param conduct called with the batch before it is done
 */
export function answerRequest(
  request: string,
  host: HostServices,
  objects: Objects,
  conduct: (batch: Batch) => BatchOptions,
): string {
  let batch: Batch;
  try {
    batch = parseBatch(request);
  } catch (error) {
    const told = located(error, '');
    if (!told) throw error;
    const answer: BatchAnswer = { Results: [], TraceIds: [], Error: onWire(told, 0) };
    return JSON.stringify(answer);
  }
  return JSON.stringify(executeBatch(batch, host, objects, conduct(batch)));
}
