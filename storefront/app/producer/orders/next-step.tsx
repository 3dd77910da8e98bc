import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { formatVnd } from "../../shared/format/money";
import { useTexts } from "../../shared/i18n/use-texts";
import { type SentDeed, ShipFields } from "./deed-fields";
import { DeedForm } from "./deed-form";
import { orderTexts } from "./texts";
import { TimerLine } from "./timer-line";

/** The one thing that the buyer waits for, as one big button. @param now milliseconds since 1970 */
export function NextStep({ order, now, sent }: { order: PortalOrder; now: number; sent: SentDeed | null }) {
  const words = useTexts(orderTexts);
  const { next, unpaid, timer, money } = order;
  const waits = unpaid && order.others.length > 0;
  const label =
    next === "collect_cash" && money.to_collect !== null ? words.collect(formatVnd(money.to_collect)) : null;
  return (
    <section aria-labelledby="next-step" className="mt-5 rounded-card border-2 border-ink bg-card p-4 sm:p-6">
      <h2 id="next-step" className="text-2xl">
        {words.nextTitle}
      </h2>
      {timer !== null && (
        <div className="mt-2">
          <TimerLine timer={timer} now={now} />
        </div>
      )}
      {next === null ? (
        <p className="mt-2">{waits ? words.noNext.unpaid : words.noNext.over}</p>
      ) : (
        <>
          <p className="mt-2 mb-4">{words.nextHints[next]}</p>
          {label !== null && <p className="mb-4 text-xl font-semibold">{label}</p>}
          <DeedForm deed={next} look="primary">
            {next === "ship" && <ShipFields sent={sent?.typed.deed === "ship" ? sent : null} />}
          </DeedForm>
        </>
      )}
    </section>
  );
}
