// What has to be there before TypeScript can run: a data folder and packages.
// Plain JavaScript and Node's own modules only: it runs in a fresh clone.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string} message */
function fail(message) {
  process.stderr.write(`✗ ${message}\n`);
  process.exit(1);
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where
 * the system answers "no such file" for a new folder, as below /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** @returns {string} where logs go */
function logFolder() {
  const dataDir = path.resolve(project, process.env.DATA_DIR || ".data");
  const folder = path.join(dataDir, "logs");
  const probe = path.join(dataDir, ".writable");
  try {
    makeFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    fail(`The data folder ${dataDir} cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).`);
  }
  return folder;
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash("sha256")
    .update(readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");
}

/**
 * Installed packages fit the lock: our own mark says so, or, where packages
 * were installed by hand, npm's own record is not older than the lock.
 * @param {string} folder
 */
function installed(folder) {
  const mark = path.join(folder, "node_modules", ".lock-hash");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lockHash(folder)) return true;
  const record = path.join(folder, "node_modules", ".package-lock.json");
  const newest = existsSync(mark) ? statSync(mark).mtimeMs : 0;
  const recorded = existsSync(record) ? statSync(record).mtimeMs : 0;
  return recorded > newest && recorded >= statSync(path.join(folder, "package-lock.json")).mtimeMs;
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} logs
 */
async function install(name, folder, logs) {
  const started = Date.now();
  process.stdout.write(`· Installing packages (${name}), a minute or two …\n`);
  const logFile = path.join(logs, `install-${name}.log`);
  const log = createWriteStream(logFile);
  const child = spawn("npm", ["ci", "--no-audit", "--no-fund", "--include=dev"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const interrupt = () => void child.kill("SIGTERM");
  // Also when another installation failed: none goes on behind the back of a command that ended.
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt).on("exit", interrupt);
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const code = await new Promise((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? code));
    child.on("error", () => resolve(127));
  });
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt).off("exit", interrupt);
  if (code !== 0) {
    const tail = existsSync(logFile) ? readFileSync(logFile, "utf8").split("\n").slice(-15).join("\n") : "";
    fail(`npm ci ended with ${code} (${name}); the log is ${logFile}\n${tail}`);
  }
  writeFileSync(path.join(folder, "node_modules", ".lock-hash"), lockHash(folder));
  process.stdout.write(`✓ Packages installed (${name})  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const logs = logFolder();
/** @type {[name: string, folder: string][]} */
const folders = [
  ["root", project],
  ["storefront", path.join(project, "storefront")],
];
// Side by side: a good part of an installation is waiting for the network and the disk.
await Promise.all(folders.map(async ([name, folder]) => installed(folder) || install(name, folder, logs)));
const require = createRequire(import.meta.url);
require("tsx/cjs/api").register();
require("./main.ts");
