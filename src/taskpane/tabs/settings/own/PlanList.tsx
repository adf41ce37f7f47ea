import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { useAllMessages } from '../../../app/messages/all';
import { reasonInWords } from '../refusals/words';
import type { PlannedLine } from './planned';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  aside: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** So many lines are shown at a time. */
const PORTION = 100;

/** What an import would do, a line for each entry. */
export function PlanList({ lines }: { readonly lines: readonly PlannedLine[] }): ReactElement {
  const styles = useStyles();
  const { bringing: says } = useAllMessages().settings;
  const [shown, setShown] = useState(PORTION);
  const hasFiles = new Set(lines.map(({ file }) => file)).size > 1;
  const more = Math.min(PORTION, lines.length - shown);
  return (
    <>
      <ul aria-label={says.plan} className={styles.list}>
        {lines.slice(0, shown).map((one, at) => (
          <li key={at} className={styles.line}>
            <LineView {...one} isWithFile={hasFiles} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <TextButton
          className={styles.button}
          onClick={() => {
            setShown(shown + PORTION);
          }}
        >
          {says.more(more)}
        </TextButton>
      )}
    </>
  );
}

function LineView({ file, line, isWithFile }: PlannedLine & { readonly isWithFile: boolean }): ReactElement {
  const styles = useStyles();
  const { bringing, kind, refusal: says } = useAllMessages().settings;
  const source = file === '' ? says.pasted : file;
  const isFile = 'fault' in line || line.kind === null;
  const name = isFile ? source : `${kind[line.kind]} ${line.name === '' ? says.nameless : line.name}`;
  return (
    <>
      <div>
        <span className={styles.name}>{name}</span>
        <span className={styles.aside}> · {bringing.change[line.change]}</span>
        {isWithFile && !isFile && <span className={styles.aside}> · {source}</span>}
      </div>
      {line.change === 'refused' && (
        <div>{'fault' in line ? says.fault[line.fault] : reasonInWords(says, line)}</div>
      )}
    </>
  );
}
