import type { DatePart, Question } from '../../../../worklist/questions/question';

const PART: Readonly<Record<DatePart, string>> = {
  quarter: 'A quarter',
  month: 'A month',
  day: 'A day',
  hour: 'An hour',
  minute: 'A minute',
};

/** What is asked about a doubtful value. */
export function questionInEnglish(question: Question): string {
  return `${doubt(question)} Change it, or choose Fill in anyway.`;
}

function doubt(question: Question): string {
  switch (question.code) {
    case 'stillPlaceholder':
      return `“${question.found}” is a placeholder again.`;
    case 'noFigure':
      return 'A figure is wanted here.';
    case 'losesNoun':
      return `“${question.noun}” itself would be replaced.`;
    case 'noName':
      return 'A name is wanted here.';
    case 'extraUnit':
      return `“${question.unit}” behind the figure is too much.`;
    case 'blankInside':
      return 'There is a blank inside the figure.';
    case 'negative':
      return 'This is seldom negative.';
    case 'repeatsBehind':
      return `“${question.repeated}” already follows and would be doubled.`;
    case 'repeatsBefore':
      return `“${question.repeated}” already comes before and would be doubled.`;
    case 'outOfRange':
      return `${PART[question.part]} is from ${question.from} to ${question.to}.`;
    case 'dayNotInMonth':
      return `Month ${question.month} has only ${question.days} days.`;
    case 'yearNotFourDigits':
      return 'A year has four digits.';
    case 'yearUnlikely':
      return `${question.year}? The year seems wrong.`;
    case 'shareAbove100':
      return 'A share above 100%.';
    case 'ageUnlikely':
      return `${question.age} years old? The age seems wrong.`;
    case 'fractionBeforeRound':
      return 'Before 余 or 多 stands a whole number.';
    case 'fractionCounted':
      return `A whole number is wanted${question.unit ? ` before ${question.unit}` : ' here'}.`;
    case 'padded':
      return 'There are blanks around it.';
  }
}
