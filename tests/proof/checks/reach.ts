import type { Part } from '../model/report';
import type { Scenario } from '../scenario';

/** Whether an add-in can do anything in a part of the report: Office.js knows no text boxes, and notes from WordApi 1.5 on. */
export function isWithinReach(part: Part, { api }: Scenario): boolean {
  return part !== 'textBox' && (api === '1.5' || !part.endsWith('note'));
}
