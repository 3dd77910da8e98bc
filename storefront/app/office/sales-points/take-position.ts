/** Where the device says that it is: decimal degrees (WGS 84), and metres within which it is sure. */
export interface TakenPosition {
  lat: number;
  lng: number;
  accuracy_m: number;
}

/** Milliseconds for satellites to be found under an open sky. */
const TIMEOUT_MS = 20_000;

/** Asks the browser for an exact position of this moment; null where it has none or may not tell. */
export async function takePosition(): Promise<TakenPosition | null> {
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        answer({ lat: latitude, lng: longitude, accuracy_m: accuracy }),
      () => answer(null),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 0 },
    );
  });
}
