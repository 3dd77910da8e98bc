import { defineConfig } from "vitest/config";

// Time limits only end what hangs: speed is measured by the bench, never here.
const common = {
  globals: true,
  pool: "forks" as const,
  testTimeout: 60_000,
  expect: { poll: { timeout: 30_000, interval: 100 } },
};
// A browser on a busy machine may miss its moment: what then needs its second try is named in the output ("retry x1").
const inBrowser = { testTimeout: 90_000, hookTimeout: 120_000, retry: 1 };
/** Browser tests of producers and offices. */
const PORTALS = "test/e2e/{producer,office}-*.test.ts";

// `unit` needs nothing; `http`, `reliability`, `e2e` and `portals` need the shop that `npm test` starts.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "unit",
          include: [
            "plugins/**/*.test.ts",
            "backend/**/*.test.ts",
            "storefront/app/**/*.test.{ts,tsx}",
            "storefront/server/**/*.test.ts",
            "storefront/scripts/**/*.test.ts",
            "test/architecture/**/*.test.ts",
            "test/territory/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/.medusa/**"],
          // A worker keeps its modules from file to file: loading them anew for each takes longer than all the tests.
          isolate: false,
          restoreMocks: true,
        },
      },
      {
        test: {
          ...common,
          name: "http",
          include: ["test/http/**/*.test.ts"],
          maxWorkers: 1,
          fileParallelism: false,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: "reliability",
          include: ["test/reliability/**/*.test.ts"],
          maxWorkers: 1,
          fileParallelism: false,
          // The large size of `npm run test:soak` takes hours.
          testTimeout: process.env.OCOP_SOAK === "1" ? 4 * 3_600_000 : 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...common,
          ...inBrowser,
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          exclude: [PORTALS],
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...common,
          ...inBrowser,
          name: "portals",
          include: [PORTALS],
          // Each file has people of its own, so that two browsers may work side by side.
          maxWorkers: 2,
        },
      },
    ],
  },
});
