import actionPlan from './reports/action-plan.md';
import annualPlan from './reports/annual-plan.md';
import annualSummary from './reports/annual-summary.md';
import brief from './reports/brief.md';
import dutyReport from './reports/duty-report.md';
import governmentReport from './reports/government-report.md';
import letter from './reports/letter.md';
import minutes from './reports/minutes.md';
import notice from './reports/notice.md';
import partyDutyReport from './reports/party-duty-report.md';
import request from './reports/request.md';
import researchReport from './reports/research-report.md';
import selfExamination from './reports/self-examination.md';
import speech from './reports/speech.md';
import summaryPlanItems from './reports/summary-plan-items.md';
import summaryPlanLead from './reports/summary-plan-lead.md';
import workReport from './reports/work-report.md';
import burdenRelief from './sections/burden-relief.md';
import businessEnvironment from './sections/business-environment.md';
import closing from './sections/closing.md';
import conduct from './sections/conduct.md';
import ecology from './sections/ecology.md';
import governance from './sections/governance.md';
import grain from './sections/grain.md';
import ideology from './sections/ideology.md';
import industry from './sections/industry.md';
import infrastructure from './sections/infrastructure.md';
import inspection from './sections/inspection.md';
import keyFigures from './sections/key-figures.md';
import livelihood from './sections/livelihood.md';
import livingEnvironment from './sections/living-environment.md';
import nextPlan from './sections/next-plan.md';
import opening from './sections/opening.md';
import otherWork from './sections/other-work.md';
import partyBuilding from './sections/party-building.md';
import projects from './sections/projects.md';
import publicHealth from './sections/public-health.md';
import ruleOfLaw from './sections/rule-of-law.md';
import ruralRevitalization from './sections/rural-revitalization.md';
import safety from './sections/safety.md';
import shortcomings from './sections/shortcomings.md';
import signature from './sections/signature.md';
import study from './sections/study.md';
import type { Skeleton } from '../skeleton';
import { parseSkeleton } from '../skeletons/parse';

/** In the order in which a report has them. */
const SECTIONS = [
  opening,
  keyFigures,
  partyBuilding,
  study,
  ideology,
  industry,
  projects,
  ruralRevitalization,
  grain,
  infrastructure,
  livingEnvironment,
  ecology,
  livelihood,
  publicHealth,
  governance,
  safety,
  ruleOfLaw,
  businessEnvironment,
  burdenRelief,
  conduct,
  inspection,
  otherWork,
  shortcomings,
  nextPlan,
  closing,
  signature,
];

/** The most frequent first. */
const REPORTS = [
  annualSummary,
  annualPlan,
  summaryPlanLead,
  summaryPlanItems,
  workReport,
  governmentReport,
  dutyReport,
  partyDutyReport,
  selfExamination,
  researchReport,
  speech,
  actionPlan,
  request,
  letter,
  notice,
  minutes,
  brief,
];

function parsed(markdown: string): Skeleton {
  const read = parseSkeleton(markdown);
  if ('skeleton' in read) return read.skeleton;
  const { line, reason, detail } = read.refusals[0];
  throw new Error(
    `A bundled skeleton does not parse: line ${line}, ${reason} ${detail}\n${markdown.slice(0, 80)}`,
  );
}

/** The sections that come with the add-in, in the order in which a report has them. */
export const bundledSections: readonly Skeleton[] = SECTIONS.map(parsed);

/** The whole reports that come with the add-in, the most frequent first. */
export const bundledReports: readonly Skeleton[] = REPORTS.map(parsed);

/** The bundled section of that name: what the includes of the bundled reports mean. */
export function bundledSection(name: string): Skeleton | undefined {
  return bundledSections.find((section) => section.name === name);
}
