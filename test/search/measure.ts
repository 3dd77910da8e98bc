import type { SearchCase } from "./cases";
import type { Card } from "./shop";

/** How good one answer was. */
export type Score = { kind: string; q: string; at1: boolean; at5: boolean; ndcg: number; got: string };

function wants({ first, also }: SearchCase, card: Card): boolean {
  return first(card) || (also?.(card) ?? false);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/** @param hits the first ten. @param all every product, by which the best possible answer is known. */
export function score(one: SearchCase, hits: readonly Card[], all: readonly Card[]): Score {
  const best = Math.min(10, all.filter((card) => wants(one, card)).length);
  const gained = discounted(hits.slice(0, 10).map((card) => (wants(one, card) ? 1 : 0)));
  const [top] = hits;
  return {
    kind: one.kind,
    q: one.q,
    at1: top !== undefined && one.first(top),
    at5: hits.slice(0, 5).some((card) => one.first(card)),
    ndcg: best === 0 ? 0 : gained / discounted(Array.from({ length: best }, () => 1)),
    got: top?.title ?? "nothing",
  };
}

export type Rates = { n: number; at1: number; at5: number; ndcg: number };

export function rates(scores: readonly Score[]): Rates {
  const share = (value: (one: Score) => number) =>
    scores.reduce((sum, one) => sum + value(one), 0) / (scores.length || 1);
  return {
    n: scores.length,
    at1: share(({ at1 }) => Number(at1)),
    at5: share(({ at5 }) => Number(at5)),
    ndcg: share(({ ndcg }) => ndcg),
  };
}

/** A table of success@1, success@5 and nDCG@10 by class, with what missed below. */
export function report(title: string, scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const line = (name: string, { n, at1, at5, ndcg }: Rates) =>
    `${name.padEnd(22)} ${String(n).padStart(4)} ${at1.toFixed(3).padStart(10)} ${at5.toFixed(3).padStart(10)} ${ndcg.toFixed(3).padStart(8)}`;
  const missed = scores
    .filter(({ at1 }) => !at1)
    .map(({ kind, q, got, at5 }) => `  ${kind}: ${q} → ${got}${at5 ? "" : " (not in five)"}`);
  return [
    title,
    `${"class".padEnd(22)} ${"n".padStart(4)} ${"success@1".padStart(10)} ${"success@5".padStart(10)} ${"nDCG@10".padStart(8)}`,
    ...kinds.map((kind) => line(kind, rates(scores.filter((one) => one.kind === kind)))),
    line("all", rates(scores)),
    ...(missed.length === 0 ? [] : ["not first:", ...missed]),
    "",
  ].join("\n");
}
