import path from "node:path";
import { roots } from "./roots";

const module = (...parts: string[]) => path.join(roots.project, "node_modules", ...parts);

/** One cheap check: a program that ends with 0 when all is well. */
export interface Check {
  id: string;
  name: string;
  cwd: string;
  args: string[];
}

const tsc = module("typescript", "bin", "tsc");

/** On the sources as they lie there, cheapest first. */
const ofSources: Check[] = [
  { id: "format", name: "Format", cwd: roots.project, args: [module("oxfmt", "bin", "oxfmt"), "--check"] },
  { id: "lint", name: "Lint", cwd: roots.project, args: [module("oxlint", "bin", "oxlint"), "--deny-warnings"] },
  {
    id: "types-admin",
    name: "Types of the operator screens",
    cwd: roots.plugin,
    args: [tsc, "--noEmit", "-p", "src/admin"],
  },
  {
    id: "routes-storefront",
    name: "Types of the storefront's routes",
    cwd: roots.storefront,
    args: [path.join(roots.storefront, "node_modules", "@react-router", "dev", "bin.js"), "typegen"],
  },
  {
    id: "types-storefront",
    name: "Types of the storefront",
    cwd: roots.storefront,
    args: [path.join(roots.storefront, "node_modules", "typescript", "bin", "tsc"), "--noEmit"],
  },
];

/** On what others read of the plugin: its compiled types, what nobody uses, who imports whom. */
const ofPlugin: Check[] = [
  {
    id: "types-backend",
    name: "Types of the backend and the tests",
    cwd: roots.project,
    args: [tsc, "--noEmit", "-p", "test/tsconfig.json"],
  },
  { id: "unused", name: "Unused code", cwd: roots.project, args: [module("knip", "bin", "knip.js"), "--no-progress"] },
  {
    id: "arrows",
    name: "Arrows between rooms",
    cwd: roots.project,
    args: [
      module("dependency-cruiser", "bin", "dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      "plugins/ocop/src",
      "backend",
      "storefront/app",
      "test",
    ],
  },
];

/**
 * What `npm run check` runs, and `npm test` first: two rows, one for each core, the second one after the plugin's build.
 * The plugin's own types are no check here: its build compiles the same files by the same `tsconfig.json` and fails on a
 * type that is wrong.
 */
export const checkRows = { ofSources, ofPlugin };
