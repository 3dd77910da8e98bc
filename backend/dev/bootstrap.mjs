// The door of every command. Plain JavaScript and Node's own modules only:
// it must run in a fresh clone, before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const MINIMUM_NODE = [20, 19];

/** @param {string} message */
function fail(message) {
  process.stderr.write(`✗ ${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    fail(`Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
  }
}

/** @returns {string} where logs go */
function logFolder() {
  const folder = path.resolve(project, process.env.DATA_DIR || ".data", "logs");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, ".writable"), "");
  } catch (error) {
    fail(
      `The data folder ${path.dirname(folder)} cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
    );
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
  if (existsSync(mark)) return readFileSync(mark, "utf8") === lockHash(folder);
  const record = path.join(folder, "node_modules", ".package-lock.json");
  return existsSync(record) && statSync(record).mtimeMs >= statSync(path.join(folder, "package-lock.json")).mtimeMs;
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
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
    child.on("error", () => resolve(127));
  });
  if (code !== 0) {
    const tail = existsSync(logFile) ? readFileSync(logFile, "utf8").split("\n").slice(-15).join("\n") : "";
    fail(`npm ci failed (${name}); the log is ${logFile}\n${tail}`);
  }
  writeFileSync(path.join(folder, "node_modules", ".lock-hash"), lockHash(folder));
  process.stdout.write(`✓ Packages installed (${name})  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

checkNode();
const logs = logFolder();
for (const [name, folder] of [
  ["root", project],
  ["storefront", path.join(project, "storefront")],
]) {
  if (name && folder && !installed(folder)) await install(name, folder, logs);
}
const require = createRequire(import.meta.url);
require("tsx/cjs/api").register();
require("./main.ts");
