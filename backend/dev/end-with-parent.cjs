// Loaded before every child program. When the process that started it is gone
// (even by kill -9) the channel closes, and it ends in order, or else at once.
const GRACE_MS = 10_000;

if (process.connected) {
  process.channel?.unref();
  process.once("disconnect", () => {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), GRACE_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
