import L from "leaflet";
import { indexPoints, type ClusterIndex, type MapPoint, type Mark } from "./clusters";
import { clusterIcon, linkList, pointIcon } from "./marks.client";
import type { Bbox } from "./projection";

/** Words of the markers, and what happens when they are pointed at or followed. */
export type MarkOptions = {
  words: { cluster: (points: number) => string; hrefOf: (slug: string) => string };
  animate: boolean;
  onPointed: (slug: string | null) => void;
  onFollow: (slug: string) => void;
};

type MarkLayer = {
  paint: () => void;
  setPoints: (points: MapPoint[]) => void;
  highlight: (slug: string | null) => void;
};

/** What the map shows now, in degrees. */
export function boxOf(map: L.Map): Bbox {
  const shown = map.getBounds();
  return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
}

/** Draws points and clusters of the window; each can be reached and opened by keyboard. */
export function markLayer(map: L.Map, { words, animate, onPointed, onFollow }: MarkOptions): MarkLayer {
  const layer = L.layerGroup().addTo(map);
  let index: ClusterIndex = indexPoints([]);
  let drawn = new Map<string, L.Marker>();
  let pointed: string | null = null;

  const slugsOf = (mark: Mark): string[] =>
    mark.kind === "point" ? [mark.point.slug] : index.pointsOf(mark.id).map(({ slug }) => slug);

  const open = (mark: Mark, marker: L.Marker): void => {
    if (mark.kind === "cluster" && mark.expandsAt <= map.getMaxZoom()) {
      map.setView([mark.lat, mark.lng], Math.max(mark.expandsAt, map.getZoom() + 1), { animate });
      return;
    }
    const points = mark.kind === "point" ? [mark.point] : index.pointsOf(mark.id);
    const list = linkList(points, words.hrefOf, onFollow);
    // On the map, not on the marker: markers are drawn anew after every move.
    L.popup({ minWidth: 200, maxWidth: 280, offset: [0, -8], closeButton: false })
      .setLatLng(marker.getLatLng())
      .setContent(list)
      .openOn(map);
    list.querySelector("a")?.focus({ preventScroll: true });
    list.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      map.closePopup();
      drawn
        .get(points[0]?.slug ?? "")
        ?.getElement()
        ?.focus({ preventScroll: true });
    });
  };

  const paint = (): void => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.mark : undefined;
    layer.clearLayers();
    drawn = new Map();
    for (const mark of index.marksIn(boxOf(map), map.getZoom())) {
      const [lat, lng] = mark.kind === "point" ? [mark.point.lat, mark.point.lng] : [mark.lat, mark.lng];
      const label = mark.kind === "point" ? mark.point.name : words.cluster(mark.count);
      const marker = L.marker([lat, lng], {
        icon: mark.kind === "point" ? pointIcon(mark.point.open_now) : clusterIcon(mark.count),
        keyboard: true,
        riseOnHover: true,
      });
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

  return {
    paint,
    setPoints: (points) => {
      index = indexPoints(points);
      paint();
    },
    highlight: (slug) => {
      pointed = slug;
      light();
    },
  };
}
