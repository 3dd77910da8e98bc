import { describe, expect, it } from "vitest";
import { inTurns } from "./in-turn";

describe("a queue", () => {
  it("begins work when the work before is over, failed or not", async () => {
    const inTurn = inTurns();
    const said: string[] = [];
    const work = (name: string, fails = false) =>
      inTurn(async () => {
        said.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        said.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const answers = await Promise.allSettled([work("a"), work("b", true), work("c")]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(said).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });
});
