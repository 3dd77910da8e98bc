import { describe, expect, it } from "vitest";
import { keysUnderWay, oneAtATime } from "./one-at-a-time";

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("oneAtATime", () => {
  it("never runs two of one key together, and keeps their order", async () => {
    let together = 0;
    let most = 0;
    const ended: number[] = [];
    const work = (id: number) => async () => {
      together += 1;
      most = Math.max(most, together);
      await pause(5 - id);
      together -= 1;
      ended.push(id);
      return id;
    };
    await expect(Promise.all([1, 2, 3].map(async (id) => oneAtATime("cart", work(id))))).resolves.toEqual([1, 2, 3]);
    expect(most).toBe(1);
    expect(ended).toEqual([1, 2, 3]);
  });

  it("goes on after a failure, does not hold up other keys, and forgets what has ended", async () => {
    const failing = oneAtATime("a", async () => {
      await pause(5);
      throw new Error("no");
    });
    const next = oneAtATime("a", async () => "yes");
    await expect(oneAtATime("b", async () => "now")).resolves.toBe("now");
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("yes");
    expect(keysUnderWay()).toBe(0);
  });
});
