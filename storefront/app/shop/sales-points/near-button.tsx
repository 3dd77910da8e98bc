import { useState } from "react";
import { useNavigate } from "react-router";
import { buttonLook } from "../../shared/ui/button";
import { NO_FILTERS, writeFilters, type SalesPointFilters } from "./filters";
import { useSalesPointTexts } from "./texts";

const TIMEOUT_MS = 10_000;
/** A position of the last five minutes is near enough. */
const FRESH_MS = 300_000;

/**
 * Asks the browser where the reader is and puts it into the address, rounded to about 110 m, for addresses are shared
 * and logged. Needs scripts: without them the button is not shown.
 */
export function NearButton({ filters, ready }: { filters: SalesPointFilters; ready: boolean }) {
  const texts = useSalesPointTexts();
  const navigate = useNavigate();
  const [state, setState] = useState<"idle" | "asking" | "denied">("idle");
  if (!ready) return null;

  const ask = (): void => {
    setState("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setState("idle");
        const near = { lat: Number(latitude.toFixed(3)), lng: Number(longitude.toFixed(3)) };
        void navigate(
          writeFilters({ ...NO_FILTERS, kind: filters.kind, product: filters.product, openNow: filters.openNow, near }),
          { preventScrollReset: true },
        );
      },
      () => setState("denied"),
      { timeout: TIMEOUT_MS, maximumAge: FRESH_MS },
    );
  };

  return (
    <>
      <button
        type="button"
        onClick={ask}
        disabled={state === "asking"}
        className={`${buttonLook.secondary} max-sm:px-4`}
      >
        <svg
          width="18"
          height="18"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <circle cx="12" cy="12" r="6" />
          <path d="M12 2v4M12 18v4M2 12h4M18 12h4" />
        </svg>
        {state === "asking" ? texts.filters.locating : texts.filters.near}
      </button>
      <output className="block basis-full text-sm text-lacquer-deep empty:hidden">
        {state === "denied" ? texts.filters.denied : ""}
      </output>
    </>
  );
}
