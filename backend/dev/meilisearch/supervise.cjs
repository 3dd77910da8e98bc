// Runs the search server as long as its parent lives, and starts it again when it ends by itself: the shop goes on
// without it meanwhile. Arguments: the file that gets the server's process number, the program, its arguments.
const { spawn } = require("node:child_process");
const { rmSync, writeFileSync } = require("node:fs");

/** A server that ends sooner than this after the first start will not do better the next time. */
const FIRST_MS = 3000;
const PAUSE_MS = 1000;

const [pidFile, program, ...args] = process.argv.slice(2);
const began = Date.now();
let ending = false;
let server;

function end(code) {
  rmSync(pidFile, { force: true });
  process.exit(code);
}

function start() {
  if (ending) return;
  server = spawn(program, args, { stdio: "inherit" });
  server.on("error", () => end(1));
  if (server.pid !== undefined) writeFileSync(pidFile, String(server.pid));
  server.on("exit", () => {
    if (ending) end(0);
    if (Date.now() - began < FIRST_MS) end(1);
    setTimeout(start, PAUSE_MS);
  });
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"])
  process.on(signal, () => {
    ending = true;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) end(0);
    else server.kill("SIGTERM");
  });

start();
