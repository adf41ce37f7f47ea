import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Phrase } from '../../../library/phrase';
import { useMessages } from '../../app/messages/language';
import { Page } from '../../shared/Page';
import { useNow } from '../../shared/useNow';
import { sightOf } from './derive/around';
import { countsOf, type SummaryPart } from './derive/summary';
import { rolloverMessages } from './messages/choose';
import { NoticeBar } from './NoticeBar';
import { RolloverContext } from './RolloverContext';
import { RolloverSession } from './session';
import { AskedView } from './views/AskedView';
import { ChangedView } from './views/ChangedView';
import { Foot } from './views/Foot';
import { LookView } from './views/LookView';
import { PlanView } from './views/PlanView';
import { Reading } from './views/Reading';
import { Summary } from './views/Summary';

/** What last year's report is taken from: a file, or the document that is open. */
export type Asked = Pick<File, 'name' | 'arrayBuffer'> | 'this';

export interface RolloverPageProps {
  readonly asked: Asked;
  readonly phrases: readonly Phrase[];
  readonly onBack: () => void;
}

/** This year's report made of last year's: a summary, and a page for each of its parts. */
export function RolloverPage({ asked, phrases, onBack }: RolloverPageProps): ReactElement {
  const says = rolloverMessages(useMessages());
  const [session] = useState(() => new RolloverSession(phrases));
  const state = useNow(session);
  const [part, setPart] = useState<SummaryPart>();
  const { source, decisions, choices } = state;
  const sight = useMemo(() => sightOf(source, { decisions, choices }), [source, decisions, choices]);
  const shared = useMemo(() => ({ session, says, sight }), [session, says, sight]);
  useEffect(() => {
    if (asked === 'this') session.readThis();
    else session.readFile(asked);
  }, [asked, session]);

  const counts = part && countsOf(state, part);
  const leave = (): void => {
    session.leave();
    onBack();
  };
  const view = (): ReactElement => {
    if (state.doing === 'read') return <Reading onStop={leave} />;
    if (part === 'plan') return <PlanView />;
    if (part === 'asked') return <AskedView />;
    if (part === 'look') return <LookView />;
    if (part) return <ChangedView part={part} />;
    return <Summary onOpen={setPart} />;
  };
  return (
    <RolloverContext value={shared}>
      <Page
        key={part ?? ''}
        title={part ? says.parts[part] : says.title}
        back={says.back}
        onBack={() => {
          if (part) setPart(undefined);
          else leave();
        }}
        {...(counts && { aside: says.done[part](counts.done) })}
        {...(!part && state.years && { foot: <Foot /> })}
      >
        <NoticeBar onLeave={leave} />
        {view()}
      </Page>
    </RolloverContext>
  );
}
