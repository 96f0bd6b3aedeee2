import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test('reads what an editor reads as text', () => {
  expect(decode(new TextEncoder().encode('\ufeffPool “closes”\r\n'))).toBe('Pool “closes”\r\n');
  expect(decode(bytes(0xff, 0xfe, 0x48, 0x00, 0x69, 0x00))).toBe('Hi');
  expect(decode(bytes())).toBe('');
});

test('leaves alone what is none', () => {
  expect(decode(bytes(0x48, 0x00, 0x01))).toBeNull();
  expect(decode(bytes(0x48, 0xe9, 0x20))).toBeNull();
  expect(decode(new Uint8Array(17 * 1024 * 1024))).toBeNull();
});
