import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { startTestOffice } from '../../office';

test.each(['1.3', '1.4'])('Office.js can be closed and started anew, with WordApi %s', async (version) => {
  const office = await startTestOffice({
    sets: { ...WORD_2019, WordApi: version },
    locale: 'en-US',
    theme: 'dark',
  });
  try {
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(version === '1.4');
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: '#262626' });
    const tracking = Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      return context.document.changeTrackingMode;
    }).catch((error: unknown) => (error as OfficeExtension.Error).message);
    const refusal = 'Document.ChangeTrackingMode is in WordApi 1.4, which this host does not declare';
    expect(await tracking).toBe(version === '1.4' ? 'Off' : refusal);
  } finally {
    office.close();
  }
  expect('Office' in globalThis).toBe(false);
});
