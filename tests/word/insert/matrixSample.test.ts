import { sampleReport } from '../../corpus';
import { testSections } from './matrix';

describe('every section in the sample report', () => {
  describe('behind a heading', () => {
    testSections(sampleReport, '（二）抓产业');
  });
  describe('in a paragraph of text', () => {
    testSections(sampleReport, '排查各类');
  });
  describe('in a table', () => {
    testSections(sampleReport, '一般公共预算');
  });
  describe('at the end', () => {
    testSections(sampleReport, null);
  });
});
