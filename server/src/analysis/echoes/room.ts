type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** The most numbers that room is kept for when shorter stories are read. */
export const MOST_KEPT = 1 << 16;
const MANY_TIMES = 4;

/** Whether memory that one story after the other is read in has room for many times as many numbers, and for a lot of them. */
export const isTooMuch = (room: number, numbers: number): boolean =>
  room > Math.max(MOST_KEPT, MANY_TIMES * numbers);

export const isRoomFor = (room: number, numbers: number): boolean =>
  room >= numbers && !isTooMuch(room, numbers);

/** The same memory where its room fits so many numbers; else some that does, all 0. */
export const withRoom = <T extends Numbers>(memory: T, numbers: number): T =>
  isRoomFor(memory.length, numbers)
    ? memory
    : new (memory.constructor as new (length: number) => T)(2 * numbers);
