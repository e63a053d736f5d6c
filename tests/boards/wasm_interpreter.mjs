// The board itself: MicroPython for WebAssembly, made to behave as it does on a microcontroller.
//
// What the port lacks and this adds: bytes that arrive while code runs, Ctrl-C in them, stdin for running code, a
// working raw-paste mode, CR LF from print(), the errno numbers of boards, soft reset with boot.py and main.py,
// machine.reset(), interrupts.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { Shared } from './wasm_shared.mjs';
import { HardReset, Hardware } from './wasm_hardware.mjs';

const { config, memory } = workerData;
const shared = new Shared(memory);
const hardware = new Hardware(config.requests);
const { loadMicroPython } = await import(pathToFileURL(config.interpreter).href);

const CTRL_A = 1;
const CTRL_B = 2;
const CTRL_C = 3;
const CTRL_D = 4;
const CTRL_E = 5;
const RAW_BANNER = 'raw REPL; CTRL-B to exit\r\n>';
const WINDOW = 128; // bytes of raw-paste code that may be on their way

let python = null;
let running = false; // code of the user's runs

// -- time ---------------------------------------------------------------------------------------------
// time.ticks_ms() and sleep() come from Date.now(), in whole milliseconds; time.ticks_us() is replaced.

const HANDLER_MS = 5; // an interrupt's handler that takes less sees no time pass
const TICKS_PERIOD = 2 ** 30;

let skew = 0; // added after Ctrl-C, so that a sleep is over
let jumps = 0; // how many more looks at the time add to it: the one that begins a sleep, and the next
let eventStart = null; // while an interrupt is handled: when that began, and when its event was
let eventTime = 0;

const realNow = () => performance.timeOrigin + performance.now();

function handlerTime(us) {
  eventStart = us === null ? null : realNow();
  eventTime = us / 1000;
}

function now() {
  const time = eventStart === null ? realNow() : eventTime + Math.max(realNow() - eventStart - HANDLER_MS, 0);
  return time + skew;
}

Date.now = () => {
  if (running) {
    if (realNow() - lastFlush > 5) flush();
    attend();
    if (jumps > 0) {
      jumps--;
      skew += 3600e3;
    }
  }
  return now();
};

globalThis.simhwTicksUs = () => {
  if (running) attend();
  return Math.floor(now() * 1000) % TICKS_PERIOD;
};

// -- from the host ------------------------------------------------------------------------------------

let received = []; // beyond the receive interrupt
let taken = 0;

const available = () => received.length - taken;

function nextByte() {
  const byte = received[taken++];
  if (taken > 4096) {
    received = received.slice(taken);
    taken = 0;
  }
  return byte;
}

let starting = false; // code is being compiled; a Ctrl-C that comes now is for when it runs

// What interrupts do on a chip: take in bytes and look for Ctrl-C, run handlers.  Called wherever Python lets us;
// true if Ctrl-C came.
function attend() {
  let interrupted = false;
  if (shared.filesAsked()) parentPort.postMessage({ files: checksums() });
  const interruptChar = running ? python._module._mp_hal_get_interrupt_char() : -1;
  starting &&= running && interruptChar !== CTRL_C;
  if (!starting && !shared.isEmpty()) {
    shared.each((byte) => {
      if (byte === interruptChar) {
        interrupted = true;
        received = []; // what came before it is dropped, as on boards
        taken = 0;
      } else if (available() < config.ring) received.push(byte);
    });
  }
  if (interrupted) {
    python._module._mp_sched_keyboard_interrupt();
    jumps = 2;
    unseen = true;
  } else if (running) hardware.dispatch(shared, handlerTime);
  return interrupted;
}

let unseen = false; // a Ctrl-C that the reader of stdin has not been told of

// Waits for a byte; false if Ctrl-C came instead, or just before.
function waitForByte() {
  starting = false;
  while (!available()) {
    const bell = shared.bell();
    attend();
    flush(); // also what a handler has printed
    if (unseen) {
      unseen = false;
      return false;
    }
    if (!available()) shared.wait(bell);
  }
  return true;
}

function readByte() {
  while (!waitForByte());
  return nextByte();
}

// -- to the host --------------------------------------------------------------------------------------

const out = new Uint8Array(8192);
let filled = 0;
let lastFlush = 0;
let gate = null; // decides about each byte, while what the port's REPL says is not what a board says

function flush() {
  if (filled) parentPort.postMessage(out.slice(0, filled));
  filled = 0;
  lastFlush = realNow();
}

function put(byte) {
  if (gate !== null && !gate(byte)) return;
  if (filled === out.length) flush();
  out[filled++] = byte;
}

function say(text) {
  for (let i = 0; i < text.length; i++) put(text.charCodeAt(i));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function isText(bytes) {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

let previous = 0;
let begins = false; // the next write is the REPL's OK: code that never calls out may follow

// On boards print() and sys.stdout send CR LF, sys.stdout.buffer sends bytes as they are.  Here both end in one file
// descriptor, so a write that is no text counts as one of the second kind.
function fromPython(buffer, offset, length) {
  const bytes = Uint8Array.from(buffer.subarray(offset, offset + length), (byte) => byte & 255);
  const cooked = running && (config.newlines === 'always' || (config.newlines === 'text' && isText(bytes)));
  for (const byte of bytes) {
    if (cooked && byte === 10 && previous !== 13) put(13);
    put(byte);
    previous = byte;
  }
  if (begins || filled > 1024 || bytes.includes(10)) flush();
  begins = false;
  attend();
  return length;
}

// -- power-up -----------------------------------------------------------------------------------------

// Emscripten has WASI's numbers; MicroPython's errno module and all boards have these.
const ERRNO = { 2: 13, 8: 9, 20: 17, 28: 22, 29: 5, 31: 21, 43: 19, 44: 2, 51: 28, 54: 20, 55: 39, 63: 1 };

// The functions that the WebAssembly code imports pass through here.  invoke_* is called for most bytecodes, which
// makes it the place to look for Ctrl-C and interrupts in code that does nothing else.
const instantiate = WebAssembly.instantiate.bind(WebAssembly);
let steps = 0;
WebAssembly.instantiate = (binary, imports) => {
  const env = imports.env;
  for (const [name, call] of Object.entries(env)) {
    if (name.startsWith('__syscall')) {
      env[name] = (...args) => {
        const result = call(...args);
        return typeof result === 'number' && result < 0 ? -(ERRNO[-result] ?? -result) : result;
      };
    } else if (name.startsWith('invoke_')) {
      env[name] = (...args) => {
        if ((++steps & 255) === 0 && running) attend();
        return call(...args);
      };
    }
  }
  const wasi = imports.wasi_snapshot_preview1;
  for (const [name, call] of Object.entries(wasi)) {
    if (!name.startsWith('fd_')) continue;
    wasi[name] = (...args) => {
      const result = call(...args);
      return ERRNO[result] ?? result;
    };
  }
  return instantiate(binary, imports);
};

const NOT_FLASH = ['/dev', '/proc', '/tmp', '/home'];

// Every file and folder (data null) of the board.
function flashOf(files, folder = '/') {
  return files.readdir(folder).flatMap((name) => {
    const at = path.posix.join(folder, name);
    if (name === '.' || name === '..' || NOT_FLASH.includes(at)) return [];
    return files.isDir(files.stat(at).mode) ? [[at, null], ...flashOf(files, at)] : [[at, files.readFile(at)]];
  });
}

// SHA-256 of every file by its path, '' for folders.
function checksums() {
  const sum = (data) => (data === null ? '' : createHash('sha256').update(data).digest('hex'));
  return Object.fromEntries(flashOf(python.FS).map(([at, data]) => [at, sum(data)]));
}

function folderOnHost(folder, at = '/') {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === '__pycache__') return [];
    const here = path.join(folder, entry.name);
    const there = path.posix.join(at, entry.name);
    return entry.isDirectory() ? [[there, null], ...folderOnHost(here, there)] : [[there, fs.readFileSync(here)]];
  });
}

async function power() {
  const flash = python === null ? config.flash.flatMap((folder) => folderOnHost(folder)) : flashOf(python.FS);
  running = false;
  skew = 0;
  hardware.boot(() => realNow() * 1000);
  python = await loadMicroPython({
    url: config.interpreter.replace(/mjs$/, 'wasm'),
    heapsize: config.heap,
    pystack: 8192,
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
    linebuffer: false,
  });
  const files = python.FS;
  files.streams[0].stream_ops = {
    ...files.streams[0].stream_ops,
    read(stream, buffer, offset, length) {
      attend();
      if (!waitForByte()) throw new files.ErrnoError(27); // EINTR: the VM raises KeyboardInterrupt
      let count = 0;
      while (count < length && available()) buffer[offset + count++] = nextByte();
      return count;
    },
    poll() {
      starting = false;
      const bell = shared.bell();
      attend();
      flush();
      if (!available()) {
        shared.wait(bell, 1);
        attend();
      }
      return available() ? 5 : 4; // POLLIN | POLLOUT
    },
  };
  for (const stream of [files.streams[1], files.streams[2]]) {
    stream.stream_ops = {
      ...stream.stream_ops,
      write: (_, buffer, offset, length) => fromPython(buffer, offset, length),
      poll: () => 4,
    };
  }
  const device = files.makedev(200, 0);
  files.registerDevice(device, {
    open(stream) {
      stream.seekable = false;
    },
    close() {},
    write(stream, buffer, offset, length) {
      hardware.write(Uint8Array.from(buffer.subarray(offset, offset + length)));
      return length;
    },
    read(stream, buffer, offset, length) {
      return hardware.read(buffer, offset, length);
    },
  });
  files.mkdev('/dev/simhw', 0o666, device);
  for (const [at, data] of flash) {
    if (data !== null) files.writeFile(at, data);
    else if (!files.analyzePath(at).exists) files.mkdir(at);
  }
  // after the files: one of them may be a time.py
  python.runPython('import time, js\ntime.ticks_us = js.globalThis.simhwTicksUs\ndel time, js');
}

// -- the REPL -----------------------------------------------------------------------------------------
// The port's own does lines and the raw mode; it is fed a character at a time.

let raw = false;

// A character that may run code; true if the board should soft-reset.
function enter(character) {
  running = true;
  begins = true;
  starting = true;
  jumps = 0;
  unseen = false;
  try {
    return Boolean(python.replProcessChar(character));
  } finally {
    running = false;
  }
}

function type(bytes) {
  for (const byte of bytes) python.replProcessChar(byte);
}

function gated(filter, action) {
  gate = filter;
  try {
    return action();
  } finally {
    gate = null;
  }
}

function without(count) {
  return () => (count > 0 ? (count--, false) : true);
}

// A file of the board's, through the raw REPL with its framing (OK, two Ctrl-D, >) taken out.
function runFile(name) {
  if (!python.FS.analyzePath(name).exists) return;
  type(Buffer.from(`exec(compile(open('${name}').read(),'${name.slice(1)}','exec'))`));
  let ok = 2;
  let ends = 0;
  gated(
    (byte) => (ok > 0 ? (ok--, false) : byte === CTRL_D ? (ends++, false) : ends < 2),
    () => enter(CTRL_D),
  );
}

// The port's own raw-paste mode spins for ever: its mp_hal_stdin_rx_chr() is the constant 0.
// Returns the code, or null after Ctrl-C.
function pasted() {
  say(`R\x01${String.fromCharCode(WINDOW & 255, WINDOW >> 8)}\x01`);
  flush();
  const code = [];
  for (let left = WINDOW; ; ) {
    const byte = readByte();
    if (byte === CTRL_C || byte === CTRL_D) {
      say('\x04');
      flush();
      return byte === CTRL_D ? code : null;
    }
    code.push(byte);
    if (--left === 0) {
      say('\x01');
      flush();
      left = WINDOW;
    }
  }
}

function rawPaste() {
  const request = String.fromCharCode(readByte(), readByte());
  if (request !== 'A\x01' || config.raw_paste === 'unknown') {
    say(RAW_BANNER); // firmware before 1.14
    return false;
  }
  if (config.raw_paste === 'refused') {
    say('R\x00');
    return false;
  }
  const code = pasted();
  if (code === null) {
    say('\x04\r\nKeyboardInterrupt: \r\n\x04>');
    return false;
  }
  if (!code.length) {
    say('\x04\x04>');
    return false;
  }
  type(code);
  return gated(without(2), () => enter(CTRL_D));
}

// One session from power-up to soft reset.
async function session() {
  await power();
  parentPort.postMessage('up');
  gated(
    () => false,
    () => {
      python.replInit();
      python.replProcessChar(CTRL_A);
    },
  );
  runFile('/boot.py');
  if (!raw) runFile('/main.py');
  if (raw) say(RAW_BANNER);
  else python.replProcessChar(CTRL_B);
  flush();
  let inLine = 0; // characters of a raw command
  for (let reset = false; !reset; ) {
    const character = readByte();
    if (raw && inLine === 0 && character === CTRL_E) {
      reset = rawPaste();
      flush();
    } else if (raw && character === CTRL_D) {
      reset = enter(character);
      inLine = 0;
    } else if (raw) {
      python.replProcessChar(character);
      inLine = [CTRL_A, CTRL_B, CTRL_C].includes(character) ? 0 : inLine + 1;
      raw = character !== CTRL_B;
    } else {
      let end = '';
      const look = (byte) => {
        end = (end + String.fromCharCode(byte)).slice(-RAW_BANNER.length);
        return true;
      };
      reset = gated(character === CTRL_A ? look : null, () => enter(character));
      if (end === RAW_BANNER) {
        raw = true;
        inLine = 0;
      }
    }
    if (!available()) flush();
  }
  say('MPY: soft reboot\r\n');
  flush();
}

for (;;) {
  try {
    await session();
  } catch (error) {
    if (!(error instanceof HardReset)) throw error;
    gate = null;
    flush();
    raw = false;
    received = [];
    taken = 0;
    parentPort.postMessage('hard reset');
  }
}
