const POINTS = "12,2.2 14.9,8.6 21.8,9.4 16.7,14.1 18.1,21 12,17.5 5.9,21 7.3,14.1 2.2,9.4 9.1,8.6";

/** Filled and empty stars, drawn by us; the words beside them carry the meaning. */
export function Stars({ count, size = 16 }: { count: number; size?: number }) {
  return (
    <svg width={size * 5 + 8} height={size} viewBox="0 0 128 24" aria-hidden="true" className="shrink-0">
      {[0, 1, 2, 3, 4].map((place) => (
        <polygon
          key={place}
          points={POINTS}
          transform={`translate(${place * 26} 0)`}
          fill={place < count ? "var(--color-turmeric)" : "none"}
          stroke="var(--color-turmeric-deep)"
          strokeWidth="1.4"
        />
      ))}
    </svg>
  );
}
