import { useEffect, useState } from "react";
import { useRevalidator } from "react-router";

const EVERY_MS = 5_000;
/** After its time an order is cancelled within minutes; nobody has to be asked for ever. */
const GIVE_UP_MS = 20 * 60_000;

/**
 * Asks anew every few seconds whether the money is there, while the page is looked at.
 * @param until the moment at which the order's time ends, ISO 8601
 * @returns milliseconds left; null before scripts run, so that server and browser draw the same page
 */
export function useArrival(until: string): number | null {
  const { revalidate } = useRevalidator();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const end = Date.parse(until);
    let asked = Date.now();
    const tick = () => {
      const moment = Date.now();
      setNow(moment);
      if (document.hidden || moment - asked < EVERY_MS || moment > end + GIVE_UP_MS) return;
      asked = moment;
      void revalidate();
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until, revalidate]);
  return now === null ? null : Math.max(0, Date.parse(until) - now);
}
