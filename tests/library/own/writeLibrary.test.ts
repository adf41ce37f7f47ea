import * as fc from 'fast-check';
import { EMPTY_LIBRARY } from '../../../src/library/own/library';
import { readLibrary } from '../../../src/library/own/read/readLibrary';
import { writeLibrary } from '../../../src/library/own/writeLibrary';
import { libraries, libraryWith, section } from './samples';
import { runs } from '../../amount';

describe('a library that is written', () => {
  it('is read back as it was', () => {
    let entries = 0;
    fc.assert(
      fc.property(libraries, (library) => {
        entries += library.skeletons.length + library.phrases.length;
        expect(readLibrary(writeLibrary(library))).toEqual({ library, refused: [] });
      }),
      runs(300, 1000),
    );
    expect(entries).toBeGreaterThan(500);
  });

  it('has one form: lines, an order of its keys, a line end', () => {
    const library = libraryWith(
      [section('林长制', '巡林XX次。', 'forest')],
      [{ wording: '“两个坚持”', name: '两个坚持', id: 'own-two', region: ['安徽'] }],
    );
    expect(writeLibrary(library)).toBe(`{
  "format": "nigao-library",
  "version": 2,
  "skeletons": [
    {
      "markdown": "---\\nid: own-forest\\nname: 林长制\\n---\\n\\n### 抓好林长制工作\\n\\n巡林XX次。\\n"
    }
  ],
  "phrases": [
    {
      "id": "own-two",
      "name": "两个坚持",
      "wording": "“两个坚持”",
      "region": [
        "安徽"
      ],
      "confidence": "B"
    }
  ],
  "favourites": [],
  "recent": []
}
`);
  });

  it('may be empty', () => {
    expect(readLibrary(writeLibrary(EMPTY_LIBRARY)).library).toEqual(EMPTY_LIBRARY);
  });
});
