import path from "node:path";

/** The first Node that follows a request through its promises without a hook at each of them. */
const WANTED_MAJOR = 24;

/** The Node that npm brought for this kind of machine. @returns undefined where it has none */
function packagedNode(): string | undefined {
  try {
    const manifest = require.resolve(`node-${process.platform}-${process.arch}/package.json`);
    return path.join(path.dirname(manifest), "bin", "node");
  } catch {
    return undefined;
  }
}

/** The Node that programs run with: the one of this process or, where that is older than wanted, the one that npm brought. */
export const nodeProgram =
  Number.parseInt(process.versions.node, 10) >= WANTED_MAJOR ? process.execPath : (packagedNode() ?? process.execPath);
