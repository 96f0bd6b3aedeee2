import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certain.ts';
import { lineShape } from './shape.ts';

const told = (line: string) => certaintyOf(line, lineShape(line));

describe('certaintyOf', () => {
  it.each([
    'Read more',
    'Sign up',
    'You may also like',
    'Article continues after ad',
    'Tap to unmute',
    'Image 3 of 12',
    '4 min listen',
    'By signing up, you agree to our Terms of Service and Privacy Policy.',
    'Something went wrong, please try again later.',
    'This article is more than 3 months old',
    'To play this video you need to enable JavaScript in your browser.',
    '© 2026 Hexley Herald. All rights reserved.',
    'Copyright © 2019-2026 Hexley Media, registered in England.',
    'Report a typo',
  ])('knows the page’s own words whatever stands around them: %s', (line) => {
    expect(told(line)).toBe('chrome');
  });

  it.each([
    'Recommended',
    'See also',
    'Privacy Policy',
    'Most read in Sport',
    'First published at 09.14',
    'Published: 22:01, 8 Nov 2026',
    'Updated 7:18 PM EST, November 13, 2026',
    'Last modified on Fri 14 Nov 2026',
    'Sign up for our Schools newsletter',
    'Got a tip? Email tips@herald.example',
  ])('asks about what a paper may have written itself: %s', (line) => {
    expect(told(line)).toBe('ask');
  });

  it('keeps the heads of a game story’s notes', () => {
    expect(told('UP NEXT')).toBe('keep');
    expect(told('Up next')).toBeUndefined();
  });

  it.each([
    'Read more books, the librarian told the class.',
    'Published by Ash & Elm in 2026, the novel sold 40 copies.',
    'Updated rules for the pool, which opened in 1962, come into force in May.',
    'Subscribe or not, the choice is theirs.',
    'Photograph: Ann Lee © Hexley Herald',
    'The library © of Elm Street',
    'Updated Nov. 2, 2026',
    'Share of the vote',
    'Recommended reading was never her strength.',
    'The council will reply to the letter by 4 May 2026',
  ])('says nothing of copy: %s', (line) => {
    expect(told(line)).toBeUndefined();
  });
});
