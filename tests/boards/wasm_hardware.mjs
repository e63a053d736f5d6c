// /dev/simhw: requests of `machine.py` to the bench, and its events back, at the right moment.
import fs from 'node:fs';

const BOOT = 1; // boards/protocol.py
const RESET = 2;

export class HardReset extends Error {}

export class Hardware {
  #fd;
  #answer = new Uint8Array(0); // what the interpreter has not read yet
  #generation = -1;
  #clockOffset = 0; // what turns the bench's microseconds into ours
  #handling = false;

  constructor(fd) {
    this.#fd = fd;
  }

  #read(count) {
    const bytes = new Uint8Array(count);
    for (let have = 0; have < count; ) {
      const got = fs.readSync(this.#fd, bytes, have, count - have, null);
      if (got === 0) process.exit(0); // the bench has gone
      have += got;
    }
    return bytes;
  }

  #readFrame() {
    const header = this.#read(2);
    const length = header[0] | (header[1] << 8);
    const frame = new Uint8Array(2 + length);
    frame.set(header);
    frame.set(this.#read(length), 2);
    return frame;
  }

  // The chip starts; answers to what ran before are dropped.
  boot(nowUs) {
    const nonce = Uint8Array.from({ length: 4 }, () => Math.random() * 256);
    fs.writeSync(this.#fd, Uint8Array.of(5, 0, BOOT, ...nonce));
    for (;;) {
      const frame = this.#readFrame();
      if (frame.length !== 17 || nonce.some((byte, i) => byte !== frame[3 + i])) continue;
      this.#generation = frame[7];
      this.#clockOffset = nowUs() - Number(new DataView(frame.buffer).getBigInt64(9, true));
      break;
    }
    this.#answer = new Uint8Array(0);
    this.#handling = false;
    delete globalThis.simhwEvent; // machine.py's function, once it wants events
  }

  write(request) {
    fs.writeSync(this.#fd, request);
    this.#answer = this.#readFrame();
    if (request[2] === RESET) throw new HardReset();
  }

  read(into, offset, count) {
    const bytes = this.#answer.subarray(0, count);
    into.set(bytes, offset);
    this.#answer = this.#answer.subarray(bytes.length);
    return bytes.length;
  }

  // Hand events to Python; not while it waits for an answer, and one at a time.  `at(us)` sets the time that the
  // handler sees: an event's own, because on a board it would have come at once.
  dispatch(shared, at) {
    if (!globalThis.simhwEvent || this.#handling || this.#answer.length) return;
    for (let event; (event = shared.takeEvent()); ) {
      if (event.getUint8(0) !== this.#generation) continue;
      this.#handling = true;
      at(Number(event.getBigInt64(4, true)) + this.#clockOffset);
      try {
        globalThis.simhwEvent(event.getUint8(1), event.getUint8(2), event.getUint8(3), event.getUint32(12, true));
      } finally {
        this.#handling = false;
        at(null);
      }
    }
  }
}
