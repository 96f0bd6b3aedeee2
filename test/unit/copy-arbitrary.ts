import fc from 'fast-check';

// What copy is made of, good and bad, so that every rule has something to find.
const SENTENCES = [
  'The council voted 9-4 on Tuesday to close the Mill Lane library.',
  'Residents who packed the chamber booed as Mayor Halvard Quist read out the result.',
  'The works will cost $4.2 million, up from $2.8 million four years ago.',
  'It is widely seen as a blow to the town.',
  'Experts say the roof will not last the winter.',
  '“We had no choice,” said Councillor Dana Whitlow, who chairs the committee.',
  '"Nobody asked us what we wanted," he said. Quist left early.',
  'Some 40% of pupils walk to school, according to the education department.',
  'The meeting is on Tuesday, Nov. 2, 2025, at noon.',
  'Halvard Quist thanked them, and Qiust said the vote was fair.',
  'The plan costs $TK million, said TK.',
  'Here are three things to know:',
  'He paid £3bn — or 12 per cent — for it, the firm’s filing shows. 🎣',
  'She said it’s “a disgrace” and left.',
  'Le conseil a voté mardi la fermeture de la bibliothèque, et les habitants ne sont pas contents.',
];
const LINES = [
  'Share this article',
  'FacebookXRedditPinterestWhatsApp',
  'Sign up for our newsletter',
  'Advertisement',
  'By Ada Byron',
  'HARWICK (AP) —',
  '# Council votes to close library',
  '## What next',
  '- More *pay* and [a list](https://a.example/b)',
  '- Shorter days &amp; nights',
  '1. First',
  '> She said `so` and **left**.',
  '```',
  '<!-- a remark -->',
  '| a | b |',
  '---',
  'title: A piece',
  '***',
  '© 2025 The Harwick Mercury. All rights reserved.',
  'Most read',
];
const SPACE = ['', ' ', '\t', '\u00a0', '\ufeff', '\u200b', '  '];
const BREAKS = ['\n', '\n\n', '\n\n\n', '\n \n'];

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((s) => s.join(' '));
const odd = fc.string({ unit: 'binary', maxLength: 30 }).map((s) => s.replace(/[\r\n]/g, ' '));
const line = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...SPACE), paragraph).map((pair) => pair.join('')) },
);

/** Copy with LF line ends, of up to some twenty blocks, with or without a final line end. */
export const copyText = fc
  .array(fc.tuple(line, fc.constantFrom(...BREAKS)), { maxLength: 20 })
  .chain((parts) => fc.boolean().map((final) => (final ? parts.flat() : parts.flat().slice(0, -1)).join('')));

export const format = fc.constantFrom('plain', 'markdown', 'newscopy');
