import { listCount } from './list-count.ts';
import { ruleTable } from './testing.ts';

const BODY =
  'The council met on Tuesday night and sat until well past twelve, with most of the seats in the gallery taken by parents and teachers.';

ruleTable(listCount, {
  valid: [
    'The union asked for three things:\n\n- More pay.\n- Shorter days.\n- A canteen.\n',
    'The union asked for at least two things:\n\n- More pay.\n- Shorter days.\n- A canteen.\n',
    'The union met for two days and asked for:\n\n- More pay.\n- Shorter days.\n- A canteen.\n',
    'Two of the five things they want:\n\n- More pay.\n- Shorter days.\n',
    'Three ways, or four, to mend it:\n\n- More pay.\n- Shorter days.\n- A canteen.\n- Beds.\n'.replace(
      'Three ways, or four,',
      'Three or four ways',
    ),
    'The trains stop in four towns: Arle, Brane, Corve and Dolm.',
    'It has three aims: growth, jobs, research and development.',
    'He left his house to three people: the twins and a nurse.',
    'She has four children: Ada, Bo and the twins.',
    'It runs in three to five towns: Arle and Brane.',
    'At least five towns were cut off: Arle, Brane and Corve.',
    'Five of the towns have schools: Arle, Brane and Corve have two each.',
    'He had three worries: he was tired and wanted to go home.',
    'The club won four medals: two golds, a silver and a bronze.',
    'It asked three questions: who, where and what for?',
    'The four boys said: “Ada, Bo and Cy did it.”',
    {
      name: 'nested items do not count',
      format: 'markdown',
      text: 'Here are two demands:\n\n- More pay.\n  - For drivers.\n  - For guards.\n- Shorter days.\n',
    },
    {
      name: 'the list goes on after a remark',
      text: 'The union asked for three things:\n\n- More pay.\n- Shorter days.\n\nAnd, to the surprise of all:\n\n- A canteen.\n',
    },
    {
      name: 'numbered sections',
      text: `Three things to know\n\n${BODY}\n\n1. Money\n\n${BODY}\n\n2. Time\n\n${BODY}\n\n3. Place\n\n${BODY}`,
    },
  ],
  invalid: [
    {
      name: 'in a sentence',
      text: 'The new trains will stop in ⟦five⟧ towns: Arle, Brane, Corve and Dolm.',
      messageIds: ['count'],
      messages: ['The copy announces five and lists four.'],
      fixed: 'The new trains will stop in four towns: Arle, Brane, Corve and Dolm.',
    },
    { text: 'Teachers will be sent to ⟦five⟧ towns: Arle, Brane, Corve and Dolm.', messageIds: ['count'] },
    {
      text: 'He was charged with ⟦four⟧ offences: arson, burglary and cruelty to animals.',
      messageIds: ['count'],
    },
    {
      text: 'The union was promised ⟦three⟧ things: a canteen for the night shift and a doctor on the quay.',
      messageIds: ['count'],
    },
    {
      text: 'The union asked for ⟦five⟧ things:\n\n- More pay.\n- Shorter days.\n- A canteen.\n- Beds.\n',
      messageIds: ['count'],
      messages: ['The copy announces five and lists four.'],
      fixed: 'The union asked for four things:\n\n- More pay.\n- Shorter days.\n- A canteen.\n- Beds.\n',
    },
    {
      text: 'Here are the ⟦3⟧ main roads that close:\n\n• Mill Lane\n• Dock Street\n',
      messageIds: ['count'],
      fixed: 'Here are the 2 main roads that close:\n\n• Mill Lane\n• Dock Street\n',
    },
    {
      name: 'paragraphs with their numbers, in plain text',
      text: `⟦5⟧ Hidden Gems of the Coast\n\n${BODY}\n\n1. Arle. The village lies among boulders.\n\n2. Brane. Its houses are of slate.\n\n3. Corve. The town has more churches than most.\n\n4. Dolm. A wall rings the place.`,
      messageIds: ['count'],
      fixed: `4 Hidden Gems of the Coast\n\n${BODY}\n\n1. Arle. The village lies among boulders.\n\n2. Brane. Its houses are of slate.\n\n3. Corve. The town has more churches than most.\n\n4. Dolm. A wall rings the place.`,
    },
    {
      name: 'a heading right above its steps, in the middle of the copy',
      text: `Why the harbour silts up\n\n${BODY}\n\n⟦6⟧ Steps That May Help\n\n1. Dredge in spring, before the boats come.\n\n2. Move the buoys out to the bar.\n\n3. Close the sluice at low tide.\n\n4. Measure the depth once a week.\n\n${BODY}\n\n${BODY}\n\n${BODY}`,
      messageIds: ['count'],
    },
    {
      text: `⟦Five⟧ things to know about the vote\n\n${BODY}\n\n1. Money\n\n${BODY}\n\n2. Time\n\n${BODY}\n\n3. Place\n\n${BODY}\n\n4. People\n\n${BODY}`,
      messageIds: ['count'],
    },
    {
      format: 'markdown',
      text: `# ⟦Five⟧ *key* takeaways from the vote\n\n${BODY}\n\n## 1. Money\n\n${BODY}\n\n## 2. Time\n\n${BODY}\n\n## 3. Place\n\n${BODY}\n`,
      messageIds: ['count'],
    },
  ],
});
