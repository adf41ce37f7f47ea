import { Button, FluentProvider, Input, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// The least that a pane of the same libraries can be: what ours takes longer, and is larger by, is our own doing.

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root.');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button role="listitem">占位符</Button>
      <Input />
    </FluentProvider>,
  );
});
