import type { Feature, FeatureCollection, GeoJsonObject } from "geojson";
import L from "leaflet";
import { PROVINCE_POSITIONS } from "./province-positions";

const OUTLINE = "/map/outline.geojson";
const BOUNDARIES = "/map/boundaries.json";
/** Zoom from which 34 names fit beside each other. */
const NAMES_FROM = 7;
/** Zoom from which the names of single islands fit. */
const ISLANDS_FROM = 7.5;

function label(at: L.LatLngExpression, text: string, className: string): L.Marker {
  const span = document.createElement("span");
  span.textContent = text;
  return L.marker(at, {
    icon: L.divIcon({ className: `map-label ${className}`, html: span, iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
}

function shape(feature: Feature | undefined): L.PathOptions {
  const kind = String(feature?.properties?.kind);
  return { className: `map-${kind}`, interactive: false };
}

function labelled({ geometry, properties }: Feature, language: "vi" | "en"): L.Layer[] {
  if (geometry.type !== "Point") return [];
  const [lng = 0, lat = 0] = geometry.coordinates;
  const text = String(language === "vi" ? properties?.name_vi : properties?.name_en);
  const kind = String(properties?.kind);
  const dot = L.circleMarker([lat, lng], { radius: 2.5, className: "map-island", interactive: false });
  return kind === "island" ? [dot, label([lat, lng], text, "is-island")] : [label([lat, lng], text, `is-${kind}`)];
}

async function fetchJson(address: string): Promise<GeoJsonObject | null> {
  try {
    const answer = await fetch(address);
    return answer.status === 200 ? ((await answer.json()) as GeoJsonObject) : null;
  } catch {
    return null;
  }
}

/**
 * Draws what lies under the markers: the offline outline, an operator's finer boundaries when there are some, and tiles
 * only where configured. Hoàng Sa and Trường Sa are labelled over any base.
 * @returns stops drawing what has not arrived yet
 */
export function drawBase(map: L.Map, tileUrl: string | null, language: "vi" | "en", source: string): () => void {
  let closed = false;
  const names = L.layerGroup(PROVINCE_POSITIONS.map(({ lat, lng, name }) => label([lat, lng], name, "is-province")));
  const fit = (): void => {
    const wanted = tileUrl === null && map.getZoom() >= NAMES_FROM;
    if (wanted) names.addTo(map);
    else names.remove();
    map.getContainer().classList.toggle("names-islands", map.getZoom() >= ISLANDS_FROM);
  };
  map.on("zoomend", fit);
  fit();

  if (tileUrl === null) map.attributionControl.addAttribution(source);
  else
    L.tileLayer(tileUrl, {
      maxZoom: 18,
      attribution: tileUrl.includes("openstreetmap") ? "© OpenStreetMap" : "",
    }).addTo(map);

  const draw = async (): Promise<void> => {
    const [outline, boundaries] = await Promise.all([
      fetchJson(OUTLINE),
      tileUrl === null ? fetchJson(BOUNDARIES) : null,
    ]);
    if (closed || outline === null) return;
    const { features } = outline as FeatureCollection;
    const shapes = features.filter(({ geometry }) => geometry.type !== "Point");
    const shown = boundaries === null ? shapes : shapes.filter(({ properties }) => properties?.kind !== "country");
    if (tileUrl === null) {
      L.geoJSON({ type: "FeatureCollection", features: shown } satisfies FeatureCollection as GeoJsonObject, {
        style: shape,
      })
        .addTo(map)
        .bringToBack();
      if (boundaries !== null)
        L.geoJSON(boundaries, { style: () => ({ className: "map-country map-boundary", interactive: false }) }).addTo(
          map,
        );
    }
    for (const layer of features.flatMap((feature) => labelled(feature, language))) layer.addTo(map);
  };
  void draw();

  return () => {
    closed = true;
  };
}
