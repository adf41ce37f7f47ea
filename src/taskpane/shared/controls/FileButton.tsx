import { type ReactElement, useRef } from 'react';
import { TextButton } from './TextButton';

interface FileButtonProps {
  readonly label: string;
  /** The endings that are offered, with commas between them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Has the clerk choose files; the same one can be chosen again. */
export function FileButton({ label, accept, multiple = false, onFiles }: FileButtonProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton
        onClick={() => {
          field.current?.click();
        }}
      >
        {label}
      </TextButton>
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
