import type { PortalTimer } from "../../../../plugins/ocop/src/contract/portal-order";
import { useTexts } from "../../shared/i18n/use-texts";
import { orderTexts } from "./texts";
import { timerWords } from "./time-left";

const looks = {
  ok: "bg-bamboo-wash text-bamboo-deep",
  warning: "bg-turmeric-wash text-turmeric-deep",
  overdue: "bg-lacquer-wash text-lacquer-deep",
};

/** How long there is still to act, in words; the colour only repeats it. @param now milliseconds since 1970 */
export function TimerLine({ timer, now }: { timer: PortalTimer; now: number }) {
  const words = useTexts(orderTexts);
  return (
    <p className={`inline-block rounded-lg px-3 py-1 font-semibold ${looks[timer.state]}`}>
      {timerWords(timer, now, words)}
    </p>
  );
}
