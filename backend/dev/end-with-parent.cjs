// Loaded before every child program. When the process that started it is gone
// (even by kill -9) the channel closes, and it ends in order, or else at once.
const GRACE_MS = 10_000;

/** Signals this process, and the children it may have, where it leads a group of its own. */
function signalAll(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}

// The workers of a program are its own to end: one that quits here first looks to its pool like one that crashed.
const inherited = process.execArgv.indexOf(__filename);
if (inherited > 0) process.execArgv.splice(inherited - 1, 2);

if (process.connected) {
  process.channel?.unref();
  process.once("disconnect", () => {
    // Nobody is left to wait for children that outlive this process.
    process.once("exit", () => signalAll("SIGKILL"));
    setTimeout(() => signalAll("SIGKILL"), GRACE_MS).unref();
    if (process.listenerCount("SIGTERM") === 0) process.exit(1);
    signalAll("SIGTERM");
  });
}
