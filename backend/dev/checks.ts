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
  { id: "types-plugin", name: "Types of the plugin", cwd: roots.plugin, args: [tsc, "--noEmit"] },
  {
    id: "types-admin",
    name: "Types of the operator screens",
    cwd: roots.plugin,
    args: [tsc, "--noEmit", "-p", "src/admin"],
  },
];

/** On what others read of them: the compiled plugin's types, the storefront's routes, what nobody uses. */
const ofUses: Check[] = [
  {
    id: "types-backend",
    name: "Types of the backend and the tests",
    cwd: roots.project,
    args: [tsc, "--noEmit", "-p", "test/tsconfig.json"],
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
  { id: "unused", name: "Unused code", cwd: roots.project, args: [module("knip", "bin", "knip.js"), "--no-progress"] },
];

/** What `npm run check` and the first part of `npm test` run: two rows side by side, one for each core. */
export const checkRows: readonly (readonly Check[])[] = [ofSources, ofUses];
