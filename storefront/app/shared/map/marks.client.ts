import L from "leaflet";
import type { MapPoint } from "./clusters";

/** A drop-shaped marker; a 32 px target around a smaller sign, filled while the shop is open. */
export function pointIcon(openNow: boolean | null): L.DivIcon {
  return L.divIcon({
    className: `map-mark map-mark-point${openNow === true ? " is-open" : ""}`,
    html: "<span></span>",
    iconSize: [32, 32],
    iconAnchor: [16, 28],
  });
}

/** A disc with the number of points; grows a little with the number. */
export function clusterIcon(count: number): L.DivIcon {
  const size = count < 10 ? 36 : count < 100 ? 42 : 50;
  return L.divIcon({ className: "map-mark map-mark-cluster", html: `<span>${count}</span>`, iconSize: [size, size] });
}

export function youIcon(): L.DivIcon {
  return L.divIcon({ className: "map-you", html: "<span></span>", iconSize: [20, 20] });
}

/** What a popup holds: the shops at this place, each a link that the page follows without loading anew. */
export function linkList(
  points: MapPoint[],
  hrefOf: (slug: string) => string,
  onFollow: (slug: string) => void,
): HTMLElement {
  const list = document.createElement("ul");
  list.className = "map-links";
  for (const { slug, name, address } of points) {
    const link = document.createElement("a");
    link.href = hrefOf(slug);
    link.textContent = name;
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      onFollow(slug);
    });
    const item = document.createElement("li");
    item.append(link);
    if (address !== null) {
      const line = document.createElement("p");
      line.textContent = address;
      item.append(line);
    }
    list.append(item);
  }
  return list;
}
