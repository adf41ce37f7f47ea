import { readWords } from './words';

/** What stands in the small window: the words behind `#`, as `showDialog` has put them there. */
const [title, ...lines] = readWords(location.hash);
const words = document.getElementById('words');

if (words && title !== undefined) {
  const heading = document.createElement('h1');
  heading.textContent = title;
  words.replaceChildren(
    heading,
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}
