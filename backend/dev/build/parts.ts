import { existsSync } from "node:fs";
import path from "node:path";
import { roots } from "../roots";

const medusa = path.join(roots.project, "node_modules", "@medusajs", "cli", "cli.js");
const reactRouter = path.join(roots.storefront, "node_modules", "@react-router", "dev", "bin.js");
const lock = path.join(roots.project, "package-lock.json");

/** One thing that is built before it runs. */
export interface Part {
  name: string;
  cwd: string;
  args: string[];
  /** What it is made from: files and folders. */
  sources: string[];
  /** Present when the build ran. */
  output: string;
  stamp: string;
}

export const plugin: Part = {
  name: "plugin",
  cwd: roots.plugin,
  args: [medusa, "plugin:build"],
  sources: [
    ...["src", "package.json", "tsconfig.json"].map((name) => path.join(roots.plugin, name)),
    path.join(roots.project, "tsconfig.json"),
    lock,
  ],
  output: path.join(roots.plugin, ".medusa", "server", "src"),
  stamp: path.join(roots.plugin, ".medusa", "server", ".stamp"),
};

export const backend: Part = {
  name: "backend",
  cwd: roots.backend,
  args: [medusa, "build"],
  sources: [...plugin.sources, path.join(roots.backend, "src"), path.join(roots.backend, "medusa-config.ts")],
  output: path.join(roots.backend, ".medusa", "server", "public", "admin", "index.html"),
  stamp: path.join(roots.backend, ".medusa", "server", ".stamp"),
};

export const storefront: Part = {
  name: "storefront",
  cwd: roots.storefront,
  args: [reactRouter, "build"],
  sources: ["app", "server", "public", "vite.config.ts", "react-router.config.ts", "package-lock.json"].map((name) =>
    path.join(roots.storefront, name),
  ),
  output: path.join(roots.storefront, "build", "server", "index.js"),
  stamp: path.join(roots.storefront, "build", ".stamp"),
};

/** The command-line program of Medusa. */
export const medusaCli = medusa;

/** Medusa's command for what is built: the other one loads TypeScript for every program. */
export const medusaBuiltCli = path.join(path.dirname(medusa), "dist", "index.js");

/** Whether a part has an output at all. */
export function hasOutput(part: Part): boolean {
  return existsSync(part.output);
}
