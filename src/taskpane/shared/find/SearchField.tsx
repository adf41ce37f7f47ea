import { Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type RefCallback, useRef, useState } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { Button } from '../controls/Button';
import { Icon } from '../Icon';
import { isComposing } from '../isComposing';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is searched for, by whomever that was asked. */
  readonly query: string;
  readonly field: RefCallback<HTMLElement>;
  /** What is searched for now; while an input method composes, still what it was before. */
  readonly onSearch: (query: string) => void;
  /** Enter: to what was found best. */
  readonly onEnter: () => void;
  /** The arrow down: into the list. */
  readonly onDown: () => void;
}

const useStyles = makeStyles({
  // The browser's own cross is neither in the theme's colours nor reached by the keyboard.
  field: { '& input::-webkit-search-cancel-button': { display: 'none' } },
  clear: { minWidth: '32px', marginInlineEnd: '-8px' },
});

/** Searches as the clerk types, in Chinese or in pinyin. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const { label, placeholder, query, field, onSearch, onEnter, onDown } = props;
  const styles = useStyles();
  const { clear } = useAllMessages().finding;
  const input = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState(query);
  const [searched, setSearched] = useState(query);
  if (query !== searched) {
    setSearched(query);
    setTyped(query);
  }
  const isMidWord = useRef(false);

  const take = (text: string): void => {
    setTyped(text);
    if (!isMidWord.current) onSearch(text);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    const keys: Readonly<Record<string, () => void>> = {
      Enter: onEnter,
      ArrowDown: onDown,
      Escape: () => {
        take('');
      },
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    // A key held down repeats itself: it would go on where it has led.
    if (!event.repeat) act();
  };
  return (
    <Input
      type="search"
      ref={(element: HTMLElement | null) => {
        input.current = element;
        field(element);
      }}
      className={styles.field}
      contentBefore={<Icon name="search" />}
      contentAfter={
        typed === '' ? null : (
          <Button
            appearance="transparent"
            className={styles.clear}
            icon={<Icon name="dismiss" />}
            aria-label={clear}
            title={clear}
            onClick={() => {
              take('');
              input.current?.focus();
            }}
          />
        )
      }
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      value={typed}
      onChange={(_event, { value }) => {
        take(value);
      }}
      onCompositionStart={() => {
        isMidWord.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        isMidWord.current = false;
        take(currentTarget.value);
      }}
      onKeyDown={press}
    />
  );
}
