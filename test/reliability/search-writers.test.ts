import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { type Changing, CHANGES } from "../support/drifting";
import { freshRandom } from "../support/random";
import { expectNoDrift } from "../support/search-sides";
import { breakWriter, writerName } from "../support/search-writer";
import { withWorker } from "../support/second-process";
import { sizes } from "./sizes";

const CONVERGES_WITHIN = 60;
const MOST_CUTS = 200;

it("two processes that take the writing from each other leave no older document behind", async () => {
  const random = freshRandom("search writers");
  await withWorker(async (worker) =>
    onDatabase(async (client) => {
      const changing: Changing = { client, random, undo: [] };
      const writers = new Set<string | null>();
      const own = `ocop-search-writer ${worker.pid}`;
      const kinds = Object.values(CHANGES);
      try {
        for (let n = 1; n <= sizes.changes / 2; n += 1) {
          await random.pick(kinds)(changing);
          writers.add(await writerName());
          // In the middle of a write as often as not.
          if (n % 10 === 0) await breakWriter();
        }
        // Whoever asks first gets the lock: chance alone would let one process have it all the time.
        for (let n = 0; n < MOST_CUTS && !(writers.has(own) && writers.size > 2); n += 1) {
          await random.pick(kinds)(changing);
          await breakWriter();
          await sleep(random.int(2500));
          writers.add(await writerName());
        }
        await expectNoDrift(CONVERGES_WITHIN);
      } finally {
        for (const undo of changing.undo.reverse()) await undo();
      }
      const named = [...writers].filter((name) => name !== null);
      expect(named).toContain(own);
      expect(named).toHaveLength(2);
      process.stdout.write(`search writers: ${named.join(" and ")} wrote in turn\n`);
      // Killed while it may have work in hand, or while it waits: the other one goes on.
      worker.kill("SIGKILL");
    }),
  );
  await expectNoDrift(CONVERGES_WITHIN);
});
