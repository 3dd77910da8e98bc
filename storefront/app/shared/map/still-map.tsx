import type { ReactNode } from "react";
import { HOANG_SA, SPECK, TRUONG_SA } from "./archipelagos";
import type { Bbox, LatLng } from "./projection";
import { project, viewBoxOf } from "./projection";

/** The whole country with both archipelagos: a map of Việt Nam never leaves them out. */
const WHOLE: Bbox = [101.6, 7, 116.6, 23.8];
const OUTLINE = "/map/outline.svg";

const LABELS = {
  vi: [
    ["Quần đảo Hoàng Sa", 15.2, 111.7],
    ["Quần đảo Trường Sa", 12.5, 113.4],
  ],
  en: [
    ["Hoàng Sa archipelago", 15.2, 111.7],
    ["Trường Sa archipelago", 12.5, 113.4],
  ],
} as const;
const STATE = "(Việt Nam)";
const ISLANDS = [...HOANG_SA, ...TRUONG_SA];

type Dot = LatLng & { key: string; size?: number; href?: string; name?: string };

interface ArchipelagosProps {
  language: "vi" | "en";
  /** Of what is written: 1 for the whole country. */
  scale: number;
  shaded: boolean;
}

function Archipelagos({ language, scale, shaded }: ArchipelagosProps) {
  return (
    <g className="fill-ink-soft stroke-none font-sans" fontSize={5.2 * scale} textAnchor="middle">
      {LABELS[language].map(([name, lat, lng]) => {
        const { x, y } = project({ lat, lng });
        return (
          <text key={name} x={x} y={y} className="fill-ink-soft">
            <tspan x={x}>{name}</tspan>
            <tspan x={x} dy={6.2 * scale}>
              {STATE}
            </tspan>
          </text>
        );
      })}
      {ISLANDS.map((speck) => {
        const { x, y } = project(speck);
        return (
          <circle
            key={`${speck.lat},${speck.lng}`}
            cx={x}
            cy={y}
            r={SPECK}
            className={shaded ? "fill-bamboo-wash stroke-bamboo" : "fill-bamboo"}
            strokeWidth={0.2 * scale}
          />
        );
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
  shaded = false,
  children,
}: {
  dots?: Dot[];
  label: string;
  language: "vi" | "en";
  className?: string;
  ratio?: number;
  /** What of the drawing is shown, in its units; the whole country where nothing is said. */
  box?: { x: number; y: number; width: number; height: number };
  /** Whether areas in shades are drawn over it: the coast is thinner then, and islands as light as the country, to be shaded too. */
  shaded?: boolean;
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
      <use
        href={`${OUTLINE}#country`}
        className="fill-bamboo-wash stroke-bamboo"
        strokeWidth={(shaded ? 0.4 : 0.9) * line}
      />
      <Archipelagos language={language} scale={line} shaded={shaded} />
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
