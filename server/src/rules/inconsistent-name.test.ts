import { inconsistentName } from './inconsistent-name.ts';
import { ruleTable } from './testing.ts';

const lede = (name: string) =>
  `The council chose ${name} on Tuesday as the first head of its new water board.`;

ruleTable(inconsistentName, {
  valid: [
    `${lede('Kim Nguyen')}\n\nThe salary is public, said Nguyen.`,
    {
      name: 'two people with one surname',
      text: `${lede('Kim Nguyen')}\n\nHer brother Tim Nguyen sits on the council, and said Nguyen had earned it.`,
    },
    {
      name: 'two people with surnames alike',
      text: `${lede('John Hansen')}\n\nThe runner-up, Peter Hanson, said Hansen had earned it, and Hanson said no more.`,
    },
    {
      name: 'two people by short surnames',
      text: `${lede('Ann Cole')}\n\nThe runner-up, Tom Cobe, said Cole had earned it.`,
    },
    { name: 'brother and sister', text: `${lede('Paul Marsh')}\n\nHis twin, Paula Marsh, is a vet.` },
    {
      name: 'plurals and people of a place',
      text: `${lede('Ada Clinton')}\n\nFriends of the Clintons and a Clintonian said Clinton had earned it.`,
    },
    { name: 'a month', text: `${lede('Ada Marsh')}\n\nIt was a good March, said Marsh.` },
    { name: 'a place', text: `${lede('Ada Boston')}\n\nShe went to school in Baston and Boston said so.` },
    {
      name: 'the first word of a sentence',
      text: `${lede('Ada Walker')}\n\nWalked home, Walker said. Walkers said it was far.`,
    },
    {
      name: 'in quotes',
      text: `${lede('Kim Nguyen')}\n\n“We like Kim Ngyuen and so Ngyuen said it,” a post read.`,
    },
    {
      name: 'titles and headings',
      text: `KIM NGYUEN WINS\n\n${lede('Kim Nguyen')}\n\nIt is fair, said Mr. Nguyen.`,
    },
  ],
  invalid: [
    {
      text: 'The council chose park superintendent Lydia Fenn on Tuesday.\n\nPark superintendent Lydia ⟦Fen⟧ said she was glad.',
      messageIds: ['spelling'],
    },
    {
      text: `${lede('Kim Nguyen')}\n\nThe salary is public, said ⟦Ngyuen⟧. On Friday Nguyen starts.`,
      messageIds: ['spelling'],
      messages: [/“Ngyuen” here, “Nguyen” (?:elsewhere|twice)/],
      fixed: `${lede('Kim Nguyen')}\n\nThe salary is public, said Nguyen. On Friday Nguyen starts.`,
    },
    { text: `${lede('Ian Macdonald')}\n\nLater Ian ⟦McDonald⟧ thanked them.`, messageIds: ['spelling'] },
    { text: `${lede('Ian MacDonald')}\n\nHe may not stay, ⟦McDonald⟧ said.`, messageIds: ['spelling'] },
    {
      text: `${lede('Hillary Vane')}\n\nIn the end ⟦Hilary⟧ Vane thanked them, and so did the mayor.`,
      messageIds: ['spelling'],
    },
    {
      text: `${lede('Aleksandr Voronin')}\n\nThe mayor, ⟦Alexsandr⟧ Voronin said, had called him.`,
      messageIds: ['spelling'],
    },
  ],
});
