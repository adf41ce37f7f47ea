import { carryPlaces } from '../../../src/worklist/places/carry';
import { withFilledPlaces } from '../../../src/worklist/places/filledPlaces';
import type { Place } from '../../../src/worklist/places/place';
import { withFills } from '../../../src/worklist/worklist';
import type { Worklist } from '../../../src/worklist/entry';
import { body, listOf } from '../reports';

/** A report of which some places were filled, and that is edited then. */
export class Following {
  list: Worklist;
  places: readonly Place[] = [];
  private paragraphs;

  constructor(...texts: readonly string[]) {
    this.list = listOf(...texts);
    this.paragraphs = this.list.paragraphs;
  }

  /** Fills entries in one go, by their ids. */
  fill(values: Readonly<Record<number, string>>): this {
    const fills = Object.entries(values).map(([id, value]) => ({ id: Number(id), value }));
    this.places = withFilledPlaces(this.places, this.list, fills);
    this.list = withFills(this.list, fills);
    this.paragraphs = this.list.paragraphs;
    return this;
  }

  /** The report reads so now. */
  becomes(...texts: readonly string[]): this {
    const now = body(...texts);
    this.places = carryPlaces(this.places, this.paragraphs, now);
    this.paragraphs = now;
    return this;
  }

  get texts(): string[] {
    return this.paragraphs.map(({ text }) => text);
  }

  /** The places as `paragraph:start what stands there`, and how it stands where it does not as it was filled. */
  get shown(): string[] {
    return this.places.map(({ paragraph, start, reads, standing }) => {
      if (standing === 'gone') return 'gone';
      return `${paragraph}:${start} ${reads}${standing === 'filled' ? '' : ` ${standing}`}`;
    });
  }
}
