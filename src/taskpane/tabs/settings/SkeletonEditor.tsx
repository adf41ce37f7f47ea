import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { Icon } from '../../shared/Icon';
import { isComposing } from '../../shared/isComposing';
import { Page } from '../../shared/Page';
import { TextButton } from '../../shared/controls/TextButton';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { type EditorForm, formOf } from './editor/form';
import { LookSelect } from './editor/LookSelect';
import { MarkupFields } from './editor/MarkupFields';
import { saveIn, type Trouble } from './editor/save';
import { selectLine } from './editor/selectLine';
import { ShownText } from './editor/ShownText';
import { bodyOf, type ShownLine, shownLines } from './editor/shownLines';
import { faultsOfLines, linesAbout } from './editor/words';
import { FormField } from './FormField';

interface SkeletonEditorProps {
  /** What is to be changed; empty, or a draft, for a new one. */
  readonly markdown: string;
  /** Of the skeleton that is changed; null for a new one. */
  readonly id: string | null;
  /** Called with the skeleton's id when it is saved. */
  readonly onDone: (id: string, kind: EditorForm['kind']) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  name: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { flexShrink: 0 },
  rest: { flex: 1 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A skeleton of the clerk's own, written or changed as it will stand. Nothing is kept before it is saved. */
export function SkeletonEditor({ markdown, id, onDone, onCancel }: SkeletonEditorProps): ReactElement {
  const styles = useStyles();
  const libraryStore = useLibraryStore();
  const { settings: messages, finding } = useAllMessages();
  const says = messages.editor;
  const name = useRef<HTMLInputElement | null>(null);
  const body = useRef<HTMLTextAreaElement | null>(null);
  const [form, setForm] = useState(() => formOf(markdown));
  /** As they will stand; null while the markup is written instead. */
  const [lines, setLines] = useState<readonly ShownLine[] | null>(() => linesOf(form));
  const [at, setAt] = useState<number>();
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const isGone = troubles.some(({ reason }) => reason === 'unknownId');

  const save = (): void => {
    const saved = libraryStore.edit((library) => saveIn(library, form, isGone ? null : id));
    if ('id' in saved) {
      onDone(saved.id, form.kind);
      return;
    }
    const [first] = saved.refusal;
    setTroubles(saved.refusal);
    if (first?.field === 'name') name.current?.focus();
    else if (first?.line && body.current) selectLine(body.current, first.line);
  };
  const change = (part: Partial<EditorForm>): void => {
    setForm({ ...form, ...part });
  };
  const changeLines = (changed: readonly ShownLine[]): void => {
    setLines(changed);
    change({ body: bodyOf(changed) });
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
    event.preventDefault();
    save();
  };
  const faultOf = (field: Trouble['field']): string[] => linesAbout(messages, troubles, field);

  return (
    <Page
      title={id === null ? says.titleNew : says.titleEdit}
      back={finding.back}
      onBack={onCancel}
      foot={
        <div className={styles.foot}>
          <div role="status">
            {troubles.length > 0 && says.notSaved(troubles.length)}
            {[...faultOf(null), ...(lines ? faultOf('body').slice(0, 1) : [])].map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          {lines && <span className={styles.hint}>{says.linesHelp}</span>}
          <div className={styles.buttons}>
            <TextButton appearance="primary" className={styles.button} onClick={save}>
              {isGone ? says.saveAsNew : says.save}
            </TextButton>
            <TextButton className={styles.button} onClick={onCancel}>
              {says.cancel}
            </TextButton>
            <span className={styles.rest} />
            {lines && <LookSelect lines={lines} at={at} onChange={changeLines} />}
            <TextButton
              appearance="subtle"
              className={styles.button}
              icon={<Icon name="code" />}
              aria-pressed={lines === null}
              onClick={() => {
                setLines(lines ? null : linesOf(form));
              }}
            >
              {says.advanced}
            </TextButton>
          </div>
        </div>
      }
    >
      <div className={styles.content}>
        <div className={styles.name}>
          <FormField label={says.name} fault={faultOf('name')} isBeside>
            <Input
              ref={(element: HTMLInputElement | null) => {
                name.current = element;
              }}
              autoComplete="off"
              value={form.name}
              onKeyDown={enter}
              onChange={(_event, { value }) => {
                change({ name: value });
              }}
            />
          </FormField>
        </div>
        {lines ? (
          <ShownText
            lines={lines}
            faults={faultsOfLines(messages, troubles, lines)}
            onChange={changeLines}
            onAt={setAt}
          />
        ) : (
          <MarkupFields
            form={form}
            faultOf={faultOf}
            body={(element) => {
              body.current = element;
            }}
            onChange={change}
            onEnter={enter}
          />
        )}
      </div>
    </Page>
  );
}

/** There is a line to begin with. */
function linesOf({ body }: EditorForm): ShownLine[] {
  const lines = shownLines(body);
  return lines.length > 0 ? lines : [{ key: 0, look: 'paragraph', isPlan: false, text: '', below: '' }];
}
