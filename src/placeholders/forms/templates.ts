import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';
import { fieldKind, labelKind } from '../reading/fields';

/** The fields of template languages and of Word's mail merge: {{x}}, {address}, ${x}, «x». \begin{center} is none. */
const FIELD =
  /\{\{[^{}]{1,30}\}\}|(?<![\w\\$])\{[A-Za-z]{3,}(?:_[A-Za-z]+)*\}|\$\{[^{}]{1,30}\}|«[^«»]{1,30}»/g;

/** 开展“”活动: what is to be named is gone. “”（引号） is the sign itself. */
const QUOTES = /“ {0,8}”(?![号内中里的]|[（(]引)/g;

export const emptyQuotes: Form = ({ plain }) =>
  stretches(plain, QUOTES).map(({ start, end }): Candidate => ({
    start,
    end,
    trust: 'never',
    kind: 'topic',
    unit: '',
  }));

export const templates: Form = ({ plain }) =>
  stretches(plain, FIELD).map(({ start, end }): Candidate => {
    const name = plain.slice(start, end).replace(/[{}$«»\s]/g, '');
    const kind = fieldKind(name) ?? labelKind(name);
    return kind === undefined ? { start, end, trust: 'always' } : { start, end, trust: 'always', kind };
  });
