/** Runs the work of many with at most `width` under way at once; answers in their order. */
export async function atOnce<T, R>(
  width: number,
  many: readonly T[],
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const runner = async () => {
    for (let index = next++; index < many.length; index = next++) {
      const one = many[index];
      if (one !== undefined) results.set(index, await work(one, index));
    }
  };
  await Promise.all(Array.from({ length: width }, runner));
  return many.map((_, index) => results.get(index) as R);
}
