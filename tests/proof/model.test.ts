import * as fc from 'fast-check';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { reports } from './drawn/reports';
import { edits } from './drawn/steps';
import { edit } from './editing';
import { reportOf } from './model/chunks';
import { differences } from './model/compare';
import { readDocx } from './model/read';
import { docxOfSource } from './model/write';
import { runs } from '../amount';

const RUNS = runs(20, 200);

test('what is written down is read back from its file', () => {
  fc.assert(
    fc.property(reports, (source) => {
      expect(differences(reportOf(source), readDocx(docxOfSource(source)), undefined)).toEqual([]);
    }),
    RUNS,
  );
});

test('the model follows what is typed in Word, tracked or not', () => {
  fc.assert(
    fc.property(reports, fc.array(edits, { maxLength: 6 }), fc.boolean(), (source, all, tracked) => {
      const document = WordDocument.open(docxOfSource(source, tracked));
      let report = reportOf(source);
      for (const what of all) {
        if (what.edit !== 'type' && what.edit !== 'enter' && what.edit !== 'deleteParagraph') continue;
        report = edit(document, report, what);
        expect(differences(report, readDocx(document.save()), undefined)).toEqual([]);
      }
    }),
    RUNS,
  );
});
