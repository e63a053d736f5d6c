// MicroPython for WebAssembly as a board: its console on a TCP port, its hardware a bench in another process.
//
//   node wasm_board.mjs '{"interpreter": ".../micropython.mjs", "requests": 3, "events": 4, "flash": "...", ...}'
//
// This thread moves bytes; the interpreter is in a worker (wasm_interpreter.mjs), because running Python blocks
// its thread and yet has to see what comes in.  They share a block of memory (wasm_shared.mjs).
// Prints {"port": N} when the board is up; for each line on stdin, the checksums of the board's files, null if it
// does not tell them.  Ends when stdin does, so that it dies with its parent.
import { Worker } from 'node:worker_threads';
import net from 'node:net';
import { RECORD, Shared } from './wasm_shared.mjs';

const config = JSON.parse(process.argv[2]);
const shared = new Shared();
let host = null; // the connection
let worker = null;
let isUp = false;
let announced = false;

function powerUp() {
  isUp = false;
  worker = new Worker(new URL('./wasm_interpreter.mjs', import.meta.url), {
    workerData: { config, memory: shared.memory },
  });
  worker.on('message', (message) => {
    if (message instanceof Uint8Array) host?.write(message);
    else if (message === 'hard reset') host?.destroy();
    else if (message.files) tellFiles(message.files);
    else if (message === 'up') {
      isUp = true;
      if (!announced) listen();
      announced = true;
    }
  });
  worker.on('error', (error) => {
    console.error('the interpreter crashed:', error);
    process.exit(3);
  });
}

// `while True: pass` never leaves the WebAssembly code, so no Ctrl-C gets into it.  If one is not taken out for so
// long, what a user would do is done: pull the plug.
let unread = null;
function watchInterrupt(bytes) {
  if (!isUp || !bytes.includes(3)) return;
  clearTimeout(unread);
  const taken = shared.taken();
  unread = setTimeout(async () => {
    if (shared.taken() !== taken || shared.isEmpty()) return;
    console.error('Ctrl-C was not read: power cycle');
    await worker.terminate();
    shared.drop();
    host?.destroy();
    powerUp();
  }, config.stuck_ms);
}

const FILES_MS = 5000;
let asking = null;

function askForFiles() {
  asking = setTimeout(tellFiles, FILES_MS, null);
  shared.askForFiles();
}

function tellFiles(files) {
  clearTimeout(asking);
  console.log(JSON.stringify(files));
}

function toBoard(bytes, done) {
  const rest = bytes.subarray(shared.put(bytes));
  if (rest.length) setTimeout(toBoard, 1, rest, done);
  else done();
}

function listen() {
  const server = net.createServer((connection) => {
    connection.setNoDelay(true);
    host?.destroy();
    host = connection;
    connection.on('data', (bytes) => {
      connection.pause(); // back-pressure, as USB has
      watchInterrupt(bytes);
      toBoard(bytes, () => connection.resume());
    });
    connection.on('error', () => {}); // the host has gone; 'close' follows
    connection.on('close', () => {
      if (host === connection) host = null;
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
}

let record = Buffer.alloc(0);
new net.Socket({ fd: config.events, readable: true, writable: false }).on('data', (bytes) => {
  record = Buffer.concat([record, bytes]);
  for (; record.length >= RECORD; record = record.subarray(RECORD)) shared.putEvent(record.subarray(0, RECORD));
});
process.stdin.on('end', () => process.exit(0)).on('data', askForFiles);
powerUp();
