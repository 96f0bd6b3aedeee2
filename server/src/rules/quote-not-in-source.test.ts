import { quoteNotInSource } from './quote-not-in-source.ts';
import { ruleTable } from './testing.ts';

const NOTES = `Interview with D. Whitlow, 3 Nov. "We had hoped, um, to reopen one of the halls by the summer. The survey left us no choice at all. It is going to cost ten million pounds, and nobody has that kind of money these days."

She also said: I don't think anyone in the department saw it coming.`;
const sources = ['Minutes of the council, with nothing said in them.', NOTES];

ruleTable(quoteNotInSource, {
  valid: [
    { name: 'without sources', text: '“We never said anything of the kind to anybody,” she said.' },
    { sources, text: '“We had hoped to reopen one of the halls by the summer,” she said.' },
    {
      sources,
      text: '“The survey left us no choice at all,” she said. “It\u2019s going to cost 10 million pounds.”',
    },
    {
      sources,
      text: '“We had hoped to reopen … the halls by the summer … nobody has that kind of money.”'.replace(
        'the halls',
        'one of the halls',
      ),
    },
    { sources, text: '“I do not think anyone in [the leisure] department saw it coming,” she said.' },
    {
      name: 'the source breaks it off to say who speaks',
      sources: ['“The roof will not last the winter,” she said on Monday. “We shall close the hall.”'],
      text: '“The roof will not last the winter. We shall close the hall,” said Whitlow.',
    },
    { sources, text: 'He called it “a disgrace” and the “Hall of Shame”.' },
    {
      sources: [
        ...sources,
        'Der Gemeinderat hat am Dienstag beschlossen, dass das Bad in der Marlow Road für zwei Jahre nicht mehr geöffnet wird, weil die Decke über dem Becken nicht mehr sicher ist und mit der Zeit herunterfallen wird.',
      ],
      text: '“The roof is not safe any more,” he said in German.',
    },
  ],
  invalid: [
    {
      sources,
      text: 'The council met. ⟦“We will never close a pool in this town again,”⟧ she said on Tuesday.',
      messageIds: ['absent'],
    },
    {
      sources,
      text: '⟦“The survey left us no option at all,”⟧ she said.',
      messageIds: ['altered'],
      messages: ['The source has “choice” for “option”.'],
      fixed: '“The survey left us no choice at all,” she said.',
    },
    {
      name: 'what the next sentence says is not what stands for the last word',
      sources,
      text: '⟦“The survey left us no choice at all today,”⟧ she said.',
      messageIds: ['altered'],
      messages: ['The source has no “today”.'],
    },
    {
      sources,
      text: '⟦“It is going to cost twelve million pounds, and nobody has that kind of money,”⟧ she said.',
      messageIds: ['altered'],
      messages: ['The source has “ten” for “twelve”.'],
    },
    {
      sources,
      text: '⟦“I think anyone in the department saw it coming,”⟧ she said.',
      messageIds: ['altered'],
      messages: [/“don't”, left out here without an ellipsis/],
    },
  ],
});
