import type { ReactNode } from "react";
import type { Bbox, LatLng } from "./projection";
import { project, viewBoxOf } from "./projection";

/** The whole country with both archipelagos: a map of Việt Nam never leaves them out. */
const WHOLE: Bbox = [101.6, 7, 116.6, 23.8];
const OUTLINE = "/map/outline.svg";

const LABELS = {
  vi: [
    ["Quần đảo Hoàng Sa", 15.2, 112.1],
    ["Quần đảo Trường Sa", 12.5, 113.8],
  ],
  en: [
    ["Hoàng Sa archipelago", 15.2, 112.1],
    ["Trường Sa archipelago", 12.5, 113.8],
  ],
} as const;
const STATE = "(Việt Nam)";
/** Some islands of each archipelago, as specks. */
const SPECKS: LatLng[] = [
  { lat: 16.83, lng: 112.34 },
  { lat: 16.53, lng: 111.61 },
  { lat: 16.67, lng: 112.73 },
  { lat: 15.78, lng: 111.2 },
  { lat: 17.1, lng: 111.5 },
  { lat: 11.43, lng: 114.33 },
  { lat: 10.38, lng: 114.48 },
  { lat: 9.89, lng: 114.33 },
  { lat: 8.97, lng: 113.69 },
  { lat: 8.65, lng: 111.92 },
  { lat: 7.89, lng: 112.92 },
];

type Dot = LatLng & { key: string; size?: number; href?: string; name?: string };

function ArchipelagoLabels({ language }: { language: "vi" | "en" }) {
  return (
    <g className="fill-ink-soft stroke-none font-sans" fontSize="5.2" textAnchor="middle">
      {LABELS[language].map(([name, lat, lng]) => {
        const { x, y } = project({ lat, lng });
        return (
          <text key={name} x={x} y={y} className="fill-ink-soft">
            <tspan x={x}>{name}</tspan>
            <tspan x={x} dy="6.2">
              {STATE}
            </tspan>
          </text>
        );
      })}
      {SPECKS.map((speck) => {
        const { x, y } = project(speck);
        return <circle key={`${speck.lat},${speck.lng}`} cx={x} cy={y} r="0.7" className="fill-bamboo" />;
      })}
    </g>
  );
}

/**
 * A map that needs neither scripts nor tiles: the outline of Việt Nam with dots. What the dots are must also stand
 * beside it as text, for the drawing is one picture to a screen reader.
 */
export function StillMap({
  dots = [],
  label,
  language,
  className = "",
  ratio = 0.86,
  box = viewBoxOf(WHOLE, ratio),
  children,
}: {
  dots?: Dot[];
  label: string;
  language: "vi" | "en";
  className?: string;
  ratio?: number;
  /** What of the drawing is shown, in its units; the whole country where nothing is said. */
  box?: { x: number; y: number; width: number; height: number };
  /** Drawn over the country and under the dots. */
  children?: ReactNode;
}) {
  // As thin from near as from afar.
  const line = box.width / viewBoxOf(WHOLE, ratio).width;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${box.x.toFixed(1)} ${box.y.toFixed(1)} ${box.width.toFixed(1)} ${box.height.toFixed(1)}`}
      className={`block bg-sea ${className}`}
    >
      <use href={`${OUTLINE}#neighbour`} className="fill-paper-deep stroke-line" strokeWidth={0.6 * line} />
      <use href={`${OUTLINE}#country`} className="fill-bamboo-wash stroke-bamboo" strokeWidth={0.9 * line} />
      <ArchipelagoLabels language={language} />
      {children}
      {dots.map(({ key, size = 1.7, ...at }) => {
        const { x, y } = project(at);
        return (
          <circle
            key={key}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={size}
            className="fill-lacquer stroke-card"
            strokeWidth="0.5"
          />
        );
      })}
    </svg>
  );
}
