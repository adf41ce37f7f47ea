import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** The endings that are offered, with commas between them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** Has the clerk choose files; the same one can be chosen again. */
export function FileButton({ label, accept, multiple = false, onFiles }: FileButtonProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={useStyles().button}
        onClick={() => {
          field.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
