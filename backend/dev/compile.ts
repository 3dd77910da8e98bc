import { compilePlugin } from "./compile-plugin";

const started = Date.now();
void compilePlugin().then((count) => {
  process.stdout.write(`plugin: ${count} files compiled in ${Date.now() - started} ms\n`);
});
