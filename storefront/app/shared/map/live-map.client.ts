import L from "leaflet";
import "leaflet/dist/leaflet.css";
import "./live-map.css";
import { drawBase } from "./base-layers.client";
import { indexPoints, type ClusterIndex, type MapPoint, type Mark } from "./clusters";
import { clusterIcon, linkList, pointIcon, youIcon } from "./marks.client";
import type { Bbox, LatLng } from "./projection";

/** Words and addresses that the map shows; it holds none of its own. */
export type MapWords = { cluster: (points: number) => string; zoomIn: string; zoomOut: string; you: string; source: string; hrefOf: (slug: string) => string };

export type LiveMapOptions = {
  container: HTMLElement;
  view: Bbox;
  tileUrl: string | null;
  language: "vi" | "en";
  words: MapWords;
  /** The reader moved the map; not called for moves the page made. */
  onMoved: (view: Bbox) => void;
  /** A marker was pointed at or focused (its slug), or left (null). */
  onPointed: (slug: string | null) => void;
  onFollow: (slug: string) => void;
};

export type LiveMap = {
  setPoints: (points: MapPoint[]) => void;
  highlight: (slug: string | null) => void;
  show: (view: Bbox) => void;
  setYou: (point: LatLng | null) => void;
  resize: () => void;
  destroy: () => void;
};

const bounds = ([west, south, east, north]: Bbox): L.LatLngBoundsExpression => [[south, west], [north, east]];
const boxOf = (map: L.Map): Bbox => {
  const shown = map.getBounds();
  return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
};

/** Opens a leaflet map in the container. Loaded lazily: it is the heaviest script of the shop. */
export function openMap({ container, view, tileUrl, language, words, onMoved, onPointed, onFollow }: LiveMapOptions): LiveMap {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  container.classList.add("live-map");
  const map = L.map(container, {
    zoomControl: false, minZoom: 4.5, maxZoom: tileUrl === null ? 13 : 18, zoomSnap: 0.5, scrollWheelZoom: false, maxBounds: [[1, 95], [30, 123]],
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still,
  });
  map.attributionControl.setPrefix(false);
  // The wheel scrolls the page until the reader has taken hold of the map.
  map.on("focus", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
  L.control.zoom({ position: "topright", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.fitBounds(bounds(view), { animate: false });
  const closeBase = drawBase(map, tileUrl, language, words.source);

  const layer = L.layerGroup().addTo(map);
  let index: ClusterIndex = indexPoints([]);
  let drawn = new Map<string, L.Marker>();
  let pointed: string | null = null;
  let you: L.Marker | null = null;
  // Moves that the page itself makes must not come back as if the reader had made them.
  let quiet = false;
  const quietly = (move: () => void): void => {
    quiet = true;
    move();
    quiet = false;
  };

  const slugsOf = (mark: Mark): string[] => (mark.kind === "point" ? [mark.point.slug] : index.pointsOf(mark.id).map(({ slug }) => slug));

  const open = (mark: Mark, marker: L.Marker): void => {
    if (mark.kind === "cluster" && mark.expandsAt <= map.getMaxZoom()) {
      map.setView([mark.lat, mark.lng], Math.max(mark.expandsAt, map.getZoom() + 1), { animate: !still });
      return;
    }
    const points = mark.kind === "point" ? [mark.point] : index.pointsOf(mark.id);
    const list = linkList(points, words.hrefOf, onFollow);
    // On the map, not on the marker: markers are drawn anew after every move.
    L.popup({ minWidth: 200, maxWidth: 280, offset: [0, -8], closeButton: false }).setLatLng(marker.getLatLng()).setContent(list).openOn(map);
    list.querySelector("a")?.focus({ preventScroll: true });
    list.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      map.closePopup();
      drawn.get(points[0]?.slug ?? "")?.getElement()?.focus({ preventScroll: true });
    });
  };

  const paint = (): void => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.mark : undefined;
    layer.clearLayers();
    drawn = new Map();
    for (const mark of index.marksIn(boxOf(map), map.getZoom())) {
      const [lat, lng] = mark.kind === "point" ? [mark.point.lat, mark.point.lng] : [mark.lat, mark.lng];
      const label = mark.kind === "point" ? mark.point.name : words.cluster(mark.count);
      const marker = L.marker([lat, lng], { icon: mark.kind === "point" ? pointIcon(mark.point.open_now) : clusterIcon(mark.count), keyboard: true, riseOnHover: true });
      marker.addTo(layer).on("click", () => open(mark, marker));
      if (mark.kind === "point") marker.bindTooltip(label, { direction: "top", offset: [0, -26] });
      const element = marker.getElement();
      const slugs = slugsOf(mark);
      for (const slug of slugs) drawn.set(slug, marker);
      if (element === undefined) continue;
      const key = slugs.toSorted()[0] ?? "";
      element.setAttribute("aria-label", label);
      element.dataset.mark = key;
      const point = mark.kind === "point" ? mark.point.slug : null;
      for (const event of ["mouseenter", "focus"]) element.addEventListener(event, () => onPointed(point));
      for (const event of ["mouseleave", "blur"]) element.addEventListener(event, () => onPointed(null));
      // Leaflet answers Enter only where it bound a popup itself.
      element.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open(mark, marker);
      });
      if (focused === key) element.focus({ preventScroll: true });
    }
    light();
  };

  const light = (): void => {
    for (const marker of new Set(drawn.values())) {
      const lit = pointed !== null && drawn.get(pointed) === marker;
      marker.getElement()?.classList.toggle("is-pointed", lit);
      marker.setZIndexOffset(lit ? 1000 : 0);
    }
  };

  let panning = false;
  map.on("autopanstart", () => { panning = true; });
  map.on("moveend", () => {
    paint();
    if (!quiet && !panning) onMoved(boxOf(map));
    panning = false;
  });

  return {
    setPoints: (points) => { index = indexPoints(points); paint(); },
    highlight: (slug) => { pointed = slug; light(); },
    show: (wanted) => quietly(() => map.fitBounds(bounds(wanted), { animate: false })),
    setYou: (point) => {
      you?.remove();
      you = point === null ? null : L.marker([point.lat, point.lng], { icon: youIcon(), keyboard: false, interactive: false, title: words.you }).addTo(map);
    },
    resize: () => quietly(() => map.invalidateSize({ animate: false, pan: false })),
    destroy: () => { closeBase(); map.remove(); },
  };
}
