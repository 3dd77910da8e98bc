/** A repeatable stream of numbers (mulberry32): the same seed draws the same run again. */
export interface Random {
  seed: number;
  /** From 0 up to, but not including, `below`. */
  int(below: number): number;
  pick<T>(choices: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    seed,
    int,
    pick: <T>(choices: readonly T[]): T => {
      const chosen = choices[int(choices.length)];
      if (chosen === undefined) throw new Error("nothing to pick from");
      return chosen;
    },
  };
}

/** A new stream; OCOP_SEED repeats a run. The seed is printed, so that a failure can be drawn again. */
export function freshRandom(name: string): Random {
  const seed =
    process.env.OCOP_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.OCOP_SEED);
  process.stdout.write(`${name}: seed ${seed} (OCOP_SEED=${seed} draws this run again)\n`);
  return randomFrom(seed);
}
