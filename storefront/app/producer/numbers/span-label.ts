/** A day or a span of days as short as a chart can carry: "12/11", "12/11–18/11". Days are YYYY-MM-DD. */
export function spanLabel({ from, to }: { from: string; to: string }): string {
  const short = (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}`;
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}
