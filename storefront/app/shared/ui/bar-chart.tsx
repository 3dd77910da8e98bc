import { piecesOf, type Series } from "./bars";

const HEIGHT = 100;
/** Width of a bar and of the gap after it, in the drawing's own measure. */
const BAR = 8;
const STEP = 10;
/** A bar of one order beside one of a thousand is still to be seen. */
const LEAST = 1.5;
const FILLS = ["fill-bamboo", "fill-turmeric", "fill-lacquer", "fill-ink"] as const;
const SWATCHES = ["bg-bamboo", "bg-turmeric", "bg-lacquer", "bg-ink"] as const;

interface Props {
  title: string;
  /** The chart in a sentence, for who does not see it. */
  summary: string;
  /** Names of the bars, oldest first. */
  labels: readonly string[];
  series: readonly Series[];
  /** Of the highest bar: "Highest: 1.250.000 ₫". */
  highest: string;
}

/** Bars on one another, drawn by us: no script, as wide as the screen, its words outside so that they stay readable. */
export function BarChart({ title, summary, labels, series, highest }: Props) {
  const width = labels.length * STEP;
  return (
    <figure className="mt-4">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <span className="text-sm text-ink-soft">{highest}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-2 block h-36 w-full border-b border-ink-soft"
      >
        {piecesOf(series, HEIGHT, LEAST).map(({ bar, series: at, y, height }) => (
          <rect
            key={`${bar}-${at}`}
            x={bar * STEP + (STEP - BAR) / 2}
            y={y}
            width={BAR}
            height={height}
            className={FILLS[at] ?? FILLS[0]}
          />
        ))}
      </svg>
      <p aria-hidden="true" className="mt-1 flex justify-between text-sm text-ink-soft tabular-nums">
        <span>{labels[0]}</span>
        <span>{labels.at(-1)}</span>
      </p>
      {series.length > 1 && (
        <ul aria-hidden="true" className="mt-1 flex flex-wrap gap-x-5 text-sm">
          {series.map(({ name }, at) => (
            <li key={name} className="flex items-center gap-2">
              <span className={`size-3 rounded-sm [print-color-adjust:exact] ${SWATCHES[at] ?? SWATCHES[0]}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
