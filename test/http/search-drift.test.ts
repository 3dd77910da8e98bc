import { expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { type Changing, CHANGES } from "../support/drifting";
import { freshRandom } from "../support/random";
import { expectNoDrift } from "../support/search-sides";
import { searchServer } from "../support/search-server";
import { breakWriter } from "../support/search-writer";
import { stack } from "../support/stack";
import { measureVisibleChanges } from "../support/visible-change";
import { sizes } from "../reliability/sizes";

/** Seconds after the last change within which index and database must be the same. */
const CONVERGES_WITHIN = 60;
/** The large size takes its time. */
const LONG_MS = 3_600_000;
/** After so many changes the writer is cut off in the middle of whatever it does. */
const CUT_EVERY = 60;
/** After so many an engine beside the shop is killed the hard way. */
const KILL_EVERY = 140;

it(
  `after ${sizes.changes} random changes, and the writer cut off meanwhile, the index is the database`,
  { timeout: LONG_MS },
  async () => {
    const random = freshRandom("search drift");
    const server = stack().search_engine === "meilisearch" ? searchServer() : undefined;
    process.stdout.write(
      server === undefined
        ? "search drift: no engine is killed, for this shop searches in its own database\n"
        : "search drift: the engine is killed meanwhile\n",
    );
    const kinds = Object.entries(CHANGES);
    const done = new Map<string, number>();
    await onDatabase(async (client) => {
      const changing: Changing = { client, random, undo: [] };
      try {
        for (let n = 1; n <= sizes.changes; n += 1) {
          const [kind, change] = random.pick(kinds);
          await change(changing);
          done.set(kind, (done.get(kind) ?? 0) + 1);
          if (n % CUT_EVERY === 0) await breakWriter();
          // The stack runner starts it again.
          if (n % KILL_EVERY === 0 && server) process.kill(searchServer()?.pid ?? server.pid, "SIGKILL");
        }
        const start = performance.now();
        await expectNoDrift(CONVERGES_WITHIN);
        process.stdout.write(
          `search drift: ${sizes.changes} changes of ${done.size} kinds, the same ${((performance.now() - start) / 1000).toFixed(1)} s after the last\n`,
        );
      } finally {
        for (const undo of changing.undo.reverse()) await undo();
      }
    });
    await expectNoDrift(CONVERGES_WITHIN);
    expect(done.size).toBeGreaterThan(kinds.length / 2);
  },
);

it("a change is found by itself; how soon is printed", { timeout: LONG_MS }, async () => {
  const waited = await measureVisibleChanges(sizes.visibleChanges);
  const at = (share: number) =>
    (waited[Math.min(waited.length - 1, Math.floor(share * waited.length))] ?? 0).toFixed(0);
  process.stdout.write(
    `search: a change is visible after p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${waited.length} changes)\n`,
  );
  expect(waited).toHaveLength(sizes.visibleChanges);
});
