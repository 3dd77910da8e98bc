import type { LatLng } from "./projection";

/** Some islands of Hoàng Sa, a special zone of Đà Nẵng. */
export const HOANG_SA: readonly LatLng[] = [
  { lat: 16.83, lng: 112.34 },
  { lat: 16.53, lng: 111.61 },
  { lat: 16.67, lng: 112.73 },
  { lat: 15.78, lng: 111.2 },
  { lat: 17.1, lng: 111.5 },
];

/** Some islands of Trường Sa, a special zone of Khánh Hòa. */
export const TRUONG_SA: readonly LatLng[] = [
  { lat: 11.43, lng: 114.33 },
  { lat: 10.38, lng: 114.48 },
  { lat: 9.89, lng: 114.33 },
  { lat: 8.97, lng: 113.69 },
  { lat: 8.65, lng: 111.92 },
  { lat: 7.89, lng: 112.92 },
];

/** Radius of the speck that an island is drawn as, in units of the drawing: its own size would not be seen. */
export const SPECK = 0.7;
