import { expect, it } from "vitest";
import { Gathered } from "./gathered";

it("asks once for all who ask in the same turn, also in later rounds", async () => {
  const rounds: number[][] = [];
  const gathered = new Gathered(async (questions: number[]) => {
    rounds.push(questions);
    return questions.map((question) => question * 10);
  });
  const twice = async (n: number) => [...(await gathered.get([n])), ...(await gathered.get([n + 1, n + 2]))];
  expect(await Promise.all([twice(1), twice(5)])).toEqual([
    [10, 20, 30],
    [50, 60, 70],
  ]);
  expect(rounds).toEqual([
    [1, 5],
    [2, 3, 6, 7],
  ]);
});

it("gives a failure to all who asked", async () => {
  const gathered = new Gathered(async () => Promise.reject(new Error("away")));
  const asked = await Promise.allSettled([gathered.get([1]), gathered.get([2])]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
