const PLACES = [1, 2, 3, 4, 5] as const;

/**
 * A buyer's points as five dots. Never stars: those are the programme's and come with a certificate. The label carries the
 * meaning; half dots are rounded.
 */
export function Points({ points, label, size = 12 }: { points: number; label: string; size?: number }) {
  return (
    <span role="img" aria-label={label} className="inline-flex items-center gap-1 align-middle">
      {PLACES.map((place) => (
        <span
          key={place}
          style={{ width: size, height: size }}
          className={`rounded-full border border-bamboo ${place <= Math.round(points) ? "bg-bamboo" : "bg-transparent"}`}
        />
      ))}
    </span>
  );
}
