/** One kind of thing that a chart shows, over all of its bars. */
export interface Series {
  name: string;
  values: readonly number[];
}

/** A piece of a bar in a drawing that is as high as `height`, from its top. */
export interface Piece {
  bar: number;
  series: number;
  y: number;
  height: number;
}

/** Height of the highest bar, series on top of one another; 0 for a chart of nothing. */
export function highestOf(series: readonly Series[]): { value: number; bar: number } {
  const bars = series[0]?.values.length ?? 0;
  let highest = { value: 0, bar: 0 };
  for (let bar = 0; bar < bars; bar += 1) {
    const value = series.reduce((sum, { values }) => sum + (values[bar] ?? 0), 0);
    if (value > highest.value) highest = { value, bar };
  }
  return highest;
}

/** The pieces of all bars, the first series at the bottom. What is zero is not drawn, what is not zero never vanishes. */
export function piecesOf(series: readonly Series[], height: number, least: number): Piece[] {
  const { value: highest } = highestOf(series);
  if (highest <= 0) return [];
  const bars = series[0]?.values.length ?? 0;
  return Array.from({ length: bars }, (_, bar) => bar).flatMap((bar) => {
    let bottom = height;
    return series.flatMap(({ values }, at) => {
      const value = values[bar] ?? 0;
      if (value <= 0) return [];
      const size = Math.min(bottom, Math.max(least, (value / highest) * height));
      bottom -= size;
      return [{ bar, series: at, y: bottom, height: size }];
    });
  });
}
