import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { turns } from './turns.ts';

const INTERVIEW = `An interview with Mara Holt

Mara Holt keeps the lighthouse at Sand Point. She spoke with Ines Vik on the gallery. The conversation has been edited for length.

Ines Vik: You trained as a clockmaker. How did you come to the light?

Mara Holt: By accident. The last keeper broke a leg, and nobody else could wind the lamp. It is seen as lonely work.

IV: The new lamp cost $4 million and saves 30 percent of the power. Was it worth it?

MH: Experts say so. I liked the old one.

IV: What do you read up here?

MH: Tide tables, mostly.
`;

test('what is said in an interview is the speakers’', () => {
  const article = new Article(INTERVIEW);
  expect(article.get(turns)).toHaveLength(6);
  expect(lint(article).findings).toEqual([]);
});

test('the paper’s own words around it are not', () => {
  const article = new Article(`${INTERVIEW}\nThe light is widely seen as the finest on the coast.\n`);
  expect(lint(article).findings.map((finding) => finding.messageId)).toEqual(['agentless']);
});

test('questions and answers without labels are an interview', () => {
  const asked = `Five minutes with Mara Holt

The keeper of Sand Point on birds, tides and the lamp that she would rather have kept, as told to Ines Vik.

Why did you take the light?

I was asked to. My mother had it before me.

Critics say it is a waste.

One critic. He came on a Tuesday.

Is it lonely?

It is seen as lonely work, but I have the birds.

What do you read?

I read tide tables, mostly.`;
  expect(lint(new Article(asked)).findings).toEqual([]);
  const explained = `What to know of the light at Sand Point

The town has argued over its light for most of the year, and a vote on it is to come before the winter.

What is the light?

It is seen as the finest on the coast, and it has stood since 1860 on the point.

Who pays for it?

The town pays for it out of the harbour dues, and has done so since the war.

What comes next?

A new lamp comes in May, and it will be seen from the far shore of the bay.`;
  expect(lint(new Article(explained)).findings.map((finding) => finding.messageId)).toEqual(['agentless']);
});

test('labels that do not come back make no conversation', () => {
  const list = [
    'Update: The road is open.',
    'Weather: It rained.',
    'Sport: They lost.',
    'Traffic: It is seen as slow.',
  ];
  expect(new Article(list.join('\n\n')).get(turns)).toHaveLength(0);
});
