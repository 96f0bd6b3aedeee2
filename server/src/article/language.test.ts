import { expect, test } from 'vitest';
import { Article } from './article.ts';

const ENGLISH =
  'The harbour office said on Tuesday that the ferry would not run before noon because of the wind, and that all tickets are still valid.';
const GERMAN =
  'Das Hafenamt teilte am Dienstag mit, dass die Fähre wegen des Windes nicht vor Mittag fährt und alle Karten gültig sind.';
const FRENCH =
  'La capitainerie a indiqué mardi que le ferry ne partirait pas avant midi à cause du vent, et que les billets sont valables.';
const POLISH =
  'Kapitanat poinformował we wtorek, że prom nie wypłynie przed południem z powodu wiatru, ale bilety są nadal ważne i nie trzeba ich wymieniać w kasie na przystani.';

const paragraphs = (text: string, times: number): string => Array(times).fill(text).join('\n\n');

test.each([
  ['English', ENGLISH, 'en'],
  ['German', GERMAN, 'de'],
  ['French', FRENCH, 'fr'],
  ['Polish', POLISH, 'pl'],
])('%s is told by its function words', (_, text, language) => {
  expect(new Article(text).language).toBe(language);
  expect(new Article(paragraphs(text, 40)).language).toBe(language);
});

test('too few words to tell are taken for English', () => {
  expect(new Article('').language).toBe('en');
  expect(new Article('Tarifs et horaires').language).toBe('en');
});

test('the story decides, not the menus around it', () => {
  const menu = Array(60).fill('Home\nSign in to your account\nAll of the news').join('\n');
  expect(new Article(`${menu}\n\n${paragraphs(FRENCH, 12)}\n\n${menu}`).language).toBe('fr');
});

test('an English story with a few paragraphs of another language is English', () => {
  const story = [paragraphs(ENGLISH, 4), GERMAN, paragraphs(ENGLISH, 4), FRENCH, paragraphs(ENGLISH, 4)];
  expect(new Article(story.join('\n\n')).language).toBe('en');
});

test('words of no known language are unknown', () => {
  expect(
    new Article(paragraphs('Talo on suuri ja metsä lähellä kaunista järveä eilen illalla', 20)).language,
  ).toBe('unknown');
});
