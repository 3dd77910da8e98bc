import { useSyncExternalStore } from "react";
import { cartCountIn } from "../../shared/session/cart-count";

const EVENT = "ocop:cart";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(EVENT, onChange);
  window.addEventListener("pageshow", onChange);
  return () => {
    window.removeEventListener(EVENT, onChange);
    window.removeEventListener("pageshow", onChange);
  };
}

/** Tells every counter on the page that the cart's cookie changed. */
export function announceCartChange(): void {
  window.dispatchEvent(new Event(EVENT));
}

/**
 * Pieces in the cart, for the header. 0 on the server, so that pages stay the same for
 * everybody and can be cached; the browser fills in its own number.
 */
export function useCartCount(): number {
  return useSyncExternalStore(
    subscribe,
    () => cartCountIn(document.cookie),
    () => 0,
  );
}
