import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "@medusajs/framework/pg";
import { afterAll, describe, expect, it } from "vitest";
import { PostgresLockingProvider } from "../../plugins/ocop/src/providers/locking/service";
import { databaseUrl } from "../support/audit";
import { freshRandom } from "../support/random";

/** Fewer connections than jobs, as in the shop. */
const POOL = 3;
const pool = new Pool({ connectionString: databaseUrl(), max: POOL });
const shared = { client: { config: { connection: databaseUrl() } } };
type Options = ConstructorParameters<typeof PostgresLockingProvider>[1];
/** As one process of several: its own queue, the same database. */
const process_ = (options?: Options) => new PostgresLockingProvider({ __pg_connection__: shared }, options);

let count = 0;
/** Keys that no other test of this run uses. */
const fresh = (...names: string[]) => {
  count += 1;
  return names.map((name) => `test:${process.pid}:${count}:${name}`);
};

async function left(keys: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ key: string }>("select key from held_lock where key = any($1)", [keys]);
  return rows.map(({ key }) => key);
}

afterAll(async () => {
  await pool.query("delete from held_lock where key like $1", [`test:${process.pid}:%`]);
  await pool.end();
});

describe("locks of two processes in one PostgreSQL", () => {
  it("never let two jobs into one key, and let every crossing job finish", async () => {
    const random = freshRandom("locks");
    const processes = [process_(), process_()];
    const keys = fresh("a", "b", "c", "d", "e", "f");
    const inside = new Set<string>();
    let done = 0;
    const one = async () => {
      const wanted = [...new Set(Array.from({ length: 1 + random.int(3) }, () => random.pick(keys)))];
      await random.pick(processes).execute(wanted, async () => {
        for (const key of wanted) {
          expect(inside.has(key)).toBe(false);
          inside.add(key);
        }
        // A job needs a connection too: with one held for the lock this would stand still.
        await pool.query("select pg_sleep(0.002)");
        for (const key of wanted) inside.delete(key);
        done += 1;
      });
    };
    await Promise.all(Array.from({ length: 200 }, one));
    expect(done).toBe(200);
    expect(await left(keys)).toEqual([]);
  });

  it("take all keys or none", async () => {
    const [here, there] = [process_(), process_()];
    const [a = "", b = ""] = fresh("a", "b");
    await here.acquire(b, { ownerId: "first", expire: 30 });
    await expect(there.acquire([a, b], { ownerId: "second", expire: 30 })).rejects.toThrow(/^Failed to acquire lock/);
    expect(await left([a, b])).toEqual([b]);
    expect(await there.release([a, b], { ownerId: "second" })).toBe(false);
    expect(await here.release(b, { ownerId: "first" })).toBe(true);
    expect(await left([a, b])).toEqual([]);
  });

  it("of many takers of the same keys at once exactly one gets them", async () => {
    const keys = fresh("a", "b", "c");
    const takers = Array.from({ length: 12 }, (_, n) => ({ locks: process_(), owner: `taker${n}` }));
    const results = await Promise.allSettled(
      takers.map(async ({ locks, owner }) => locks.acquire(keys, { ownerId: owner, expire: 30 })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await left(keys)).toHaveLength(3);
  });

  it("renew for their owner, and never for a lock without a name", async () => {
    const locks = process_();
    const [named = "", nameless = ""] = fresh("named", "nameless");
    await locks.acquire(named, { ownerId: "me", expire: 30 });
    await locks.acquire(named, { ownerId: "me", expire: 30 });
    await locks.acquire(nameless, { expire: 30 });
    await expect(locks.acquire(nameless, { expire: 30 })).rejects.toThrow(/^Failed to acquire lock/);
    expect(await locks.release(named, { ownerId: "somebody else" })).toBe(false);
    expect(await locks.release(nameless)).toBe(true);
    await locks.acquire(nameless, { expire: 30 });
  });

  it("count their time in seconds and are taken over when it is over", async () => {
    const [crashed, other] = [process_(), process_()];
    const [key = ""] = fresh("key");
    await crashed.acquire(key, { ownerId: "crashed", expire: 1 });
    await expect(other.acquire(key, { ownerId: "other", expire: 30 })).rejects.toThrow(/^Failed to acquire lock/);
    await sleep(1_100);
    await other.acquire(key, { ownerId: "other", expire: 30 });
    expect(await crashed.release(key, { ownerId: "crashed" })).toBe(false);
    expect(await left([key])).toEqual([key]);
  });

  it("wait in line for a job, and give up after the caller's time", async () => {
    const [here, there] = [process_(), process_()];
    const [key = ""] = fresh("key");
    let finish = () => {};
    const busy = here.execute(key, async () => new Promise<void>((resolve) => (finish = resolve)));
    await sleep(50);
    await expect(there.execute(key, async () => "never", { timeout: 1 })).rejects.toThrow(/^Timed-out acquiring lock/);
    await expect(here.execute(key, async () => "never", { timeout: 1 })).rejects.toThrow(/^Timed-out acquiring lock/);
    const patient = there.execute(key, async () => "served");
    finish();
    await busy;
    expect(await patient).toBe("served");
    expect(await left([key])).toEqual([]);
  });

  it("outlive their time while the job runs, and are free at once when it fails", async () => {
    const [here, there] = [process_({ leaseSeconds: 1 }), process_()];
    const [key = ""] = fresh("key");
    const long = here.execute(key, async () => {
      await sleep(2_500);
      throw new Error("job failed");
    });
    long.catch(() => {});
    await sleep(2_000);
    await expect(there.acquire(key, { ownerId: "thief", expire: 30 })).rejects.toThrow(/^Failed to acquire lock/);
    await expect(long).rejects.toThrow("job failed");
    await there.acquire(key, { ownerId: "next", expire: 30 });
  });

  it("tell a job whose lock was lost", async () => {
    const locks = process_({ leaseSeconds: 1 });
    const [key = ""] = fresh("key");
    const robbed = locks.execute(key, async (signal) => {
      await pool.query("delete from held_lock where key = $1", [key]);
      await sleep(1_000);
      expect(signal?.aborted).toBe(true);
    });
    await expect(robbed).rejects.toThrow(/was lost/);
  });
});
