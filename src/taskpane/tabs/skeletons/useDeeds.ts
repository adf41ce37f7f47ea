import { noteUse } from '../../../library/own/favourites';
import { download } from '../../shared/download';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { newFile } from './derive/newFile';
import type { Chosen } from './derive/planned';
import { useSkeletons } from './SkeletonsContext';

/** What can be done with what is ticked: into the report, into a new one, or into a file. */
export type Deed = 'insert' | 'open' | 'download';

/** @returns what does it */
export function useDeeds(): (deed: Deed, chosen: Chosen) => void {
  const { session } = useSkeletons();
  const libraryStore = useLibraryStore();
  const deeds: Readonly<Record<Deed, (chosen: Chosen) => void>> = {
    insert: (chosen) => {
      session.insert(chosen, () => {
        libraryStore.change((library) => chosen.skeletons.reduce((all, { id }) => noteUse(all, id), library));
      });
    },
    open: (chosen) => {
      session.open(() => newFile(chosen));
    },
    download: (chosen) => {
      session.download(() => {
        download(`${chosen.skeletons[0]?.name ?? ''}.docx`, newFile(chosen));
      });
    },
  };
  return (deed, chosen) => {
    deeds[deed](chosen);
  };
}
