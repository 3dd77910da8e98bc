import L from "leaflet";
import "leaflet/dist/leaflet.css";
import "./live-map.css";
import { drawBase } from "./base-layers.client";
import type { MapPoint } from "./clusters";
import { boxOf, markLayer, type MarkOptions } from "./mark-layer.client";
import { youIcon } from "./marks.client";
import { OUTLINE_WINDOW, type Bbox, type LatLng } from "./projection";

/** Words and addresses that the map shows; it holds none of its own. */
type MapWords = MarkOptions["words"] & { zoomIn: string; zoomOut: string; you: string; source: string };

/** What the page says to the map once, and what it wants to hear of it. */
export type MapManner = {
  tileUrl: string | null;
  language: "vi" | "en";
  words: MapWords;
  /** The reader moved the map; not called for moves the page made. */
  onMoved: (view: Bbox) => void;
  /** A marker was pointed at or focused (its slug), or left (null). */
  onPointed: (slug: string | null) => void;
  onFollow: (slug: string) => void;
};

type LiveMapOptions = MapManner & { container: HTMLElement; view: Bbox };

export type LiveMap = {
  setPoints: (points: MapPoint[]) => void;
  highlight: (slug: string | null) => void;
  show: (view: Bbox) => void;
  setYou: (point: LatLng | null) => void;
  resize: () => void;
  destroy: () => void;
};

const bounds = ([west, south, east, north]: Bbox): L.LatLngBoundsExpression => [
  [south, west],
  [north, east],
];

/** Opens a leaflet map in the container. Loaded lazily: it is the heaviest script of the shop. */
export function openMap({
  container,
  view,
  tileUrl,
  language,
  words,
  onMoved,
  onPointed,
  onFollow,
}: LiveMapOptions): LiveMap {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  container.classList.add("live-map");
  const map = L.map(container, {
    zoomControl: false,
    minZoom: 4.5,
    maxZoom: tileUrl === null ? 13 : 18,
    zoomSnap: 0.5,
    scrollWheelZoom: false,
    maxBounds: bounds(OUTLINE_WINDOW),
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
  });
  map.attributionControl.setPrefix(false);
  // The wheel scrolls the page until the reader has taken hold of the map.
  map.on("focus", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
  L.control.zoom({ position: "topright", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.fitBounds(bounds(view), { animate: false });
  const closeBase = drawBase(map, tileUrl, language, words.source);

  const marks = markLayer(map, { words, animate: !still, onPointed, onFollow });
  let you: L.Marker | null = null;
  // Moves that the page itself makes must not come back as if the reader had made them.
  let quiet = false;
  const quietly = (move: () => void): void => {
    quiet = true;
    move();
    quiet = false;
  };

  let panning = false;
  map.on("autopanstart", () => {
    panning = true;
  });
  map.on("moveend", () => {
    marks.paint();
    if (!quiet && !panning) onMoved(boxOf(map));
    panning = false;
  });

  return {
    setPoints: marks.setPoints,
    highlight: marks.highlight,
    show: (wanted) => quietly(() => map.fitBounds(bounds(wanted), { animate: false })),
    setYou: (point) => {
      you?.remove();
      you =
        point === null
          ? null
          : L.marker([point.lat, point.lng], {
              icon: youIcon(),
              keyboard: false,
              interactive: false,
              title: words.you,
            }).addTo(map);
    },
    resize: () => quietly(() => map.invalidateSize({ animate: false, pan: false })),
    destroy: () => {
      closeBase();
      map.remove();
    },
  };
}
