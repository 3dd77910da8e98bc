// Loaded before the API and the storefront. When the process that started them
// is gone (even by kill -9) the channel closes, and they end in order.
if (process.connected) {
  process.channel?.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
