import type { Course } from './course';
import { caretAt, edit, overwrite } from './editing';
import type { Edit } from './scenario';

/** Does something in Word itself. */
export function doInWord(course: Course, what: Edit): void {
  const { host } = course.word;
  const { document } = host;
  if (what.edit === 'toggleTracking') {
    document.revisions.tracking = course.tracked = !course.tracked;
  } else if (what.edit === 'undo' || what.edit === 'redo') {
    const report = course.history[what.edit]();
    if (report) course.wasEdited(report);
  } else if (what.edit === 'click') {
    const caret = caretAt(document, course.report, what.paragraph, what.from);
    if (caret) host.select(caret);
  } else {
    host.recordEdit(() => {
      if (what.edit !== 'undoFill') course.wasEdited(edit(document, course.report, what));
      else {
        const last = course.undoable.at(-1);
        const glyphs = last && course.filled.get(last);
        if (glyphs) course.wasEdited(overwrite(document, course.report, glyphs, last.old));
      }
    });
  }
}
