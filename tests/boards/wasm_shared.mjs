// What the two threads of a board share: a ring of bytes for the board, and one of events, each with counters that
// only grow.  Whoever waits for either waits for the bell to change.
const RING = 1 << 16;
const EVENTS = 1 << 10;
export const RECORD = 16; // boards/protocol.py: EVENT
const BELL = 0;
const WRITTEN = 1;
const READ = 2;
const EVENTS_WRITTEN = 3;
const EVENTS_READ = 4;
const FILES_ASKED = 5;
const HEADER = 8;

export class Shared {
  constructor(memory = new SharedArrayBuffer(HEADER * 4 + RING + EVENTS * RECORD)) {
    this.memory = memory;
    this.counters = new Int32Array(memory, 0, HEADER);
    this.ring = new Uint8Array(memory, HEADER * 4, RING);
    this.events = new Uint8Array(memory, HEADER * 4 + RING, EVENTS * RECORD);
  }

  #get(counter) {
    return Atomics.load(this.counters, counter);
  }

  #ringBell() {
    Atomics.add(this.counters, BELL, 1);
    Atomics.notify(this.counters, BELL);
  }

  // -- the writer's side

  // Copies as many bytes as there is room for; how many.
  put(bytes) {
    let written = this.#get(WRITTEN);
    const room = RING - ((written - this.#get(READ)) | 0);
    const count = Math.min(room, bytes.length);
    for (let i = 0; i < count; i++) this.ring[(written + i) & (RING - 1)] = bytes[i];
    Atomics.store(this.counters, WRITTEN, (written + count) | 0);
    this.#ringBell();
    return count;
  }

  // An event for which there is no room is lost, as an edge is on a chip.
  putEvent(record) {
    const written = this.#get(EVENTS_WRITTEN);
    if (((written - this.#get(EVENTS_READ)) | 0) === EVENTS) return;
    this.events.set(record, (written & (EVENTS - 1)) * RECORD);
    Atomics.store(this.counters, EVENTS_WRITTEN, (written + 1) | 0);
    this.#ringBell();
  }

  askForFiles() {
    Atomics.store(this.counters, FILES_ASKED, 1);
    this.#ringBell();
  }

  taken() {
    return this.#get(READ);
  }

  isEmpty() {
    return this.#get(READ) === this.#get(WRITTEN);
  }

  // -- the reader's side

  bell() {
    return this.#get(BELL);
  }

  // Whether somebody has asked for the board's files since the last look.
  filesAsked() {
    return this.#get(FILES_ASKED) === 1 && Atomics.exchange(this.counters, FILES_ASKED, 0) === 1;
  }

  // Until something comes after the bell was read, or for so many milliseconds.
  wait(bell, timeout) {
    Atomics.wait(this.counters, BELL, bell, timeout);
  }

  // Calls take(byte) for every byte there is.
  each(take) {
    let read = this.#get(READ);
    const written = this.#get(WRITTEN);
    for (; read !== written; read = (read + 1) | 0) take(this.ring[read & (RING - 1)]);
    Atomics.store(this.counters, READ, read);
  }

  drop() {
    Atomics.store(this.counters, READ, this.#get(WRITTEN));
    Atomics.store(this.counters, EVENTS_READ, this.#get(EVENTS_WRITTEN));
  }

  // The oldest event, or null.
  takeEvent() {
    const read = this.#get(EVENTS_READ);
    if (read === this.#get(EVENTS_WRITTEN)) return null;
    const at = (read & (EVENTS - 1)) * RECORD;
    const record = this.events.slice(at, at + RECORD);
    Atomics.store(this.counters, EVENTS_READ, (read + 1) | 0);
    return new DataView(record.buffer);
  }
}
