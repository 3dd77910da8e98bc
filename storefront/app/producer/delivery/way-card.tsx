import { Form } from "react-router";
import type { DeliveryOptionAnswer } from "../../../../plugins/ocop/src/contract/delivery-option";
import { useTexts } from "../../shared/i18n/use-texts";
import { formatVnd } from "../../shared/format/money";
import { buttonLook } from "../../shared/ui/button";
import { isSimple } from "./read-way";
import { deliveryTexts } from "./texts";
import { type SentWay, WayForm } from "./way-form";

/** What a way costs and how long it takes, in one line. */
function useSummary({ kind, rule, free_from, promised_days: days, provinces }: DeliveryOptionAnswer): string {
  const words = useTexts(deliveryTexts);
  const fee = { flat: words.flat, province: words.byProvince, weight: words.byWeight }[rule.kind];
  return [
    kind === "pickup" ? words.pickup : fee(formatVnd(rule.amount)),
    kind === "pickup" || free_from === null ? "" : words.freeFromShown(formatVnd(free_from)),
    days === null ? "" : words.days(days.min, days.max),
    provinces ? words.someProvinces(provinces.length) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** One way with its form behind a line that opens. */
export function WayCard({ way, sent }: { way: DeliveryOptionAnswer; sent: SentWay | null }) {
  const words = useTexts(deliveryTexts);
  const summary = useSummary(way);
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <p className="text-lg font-semibold break-words">{way.name}</p>
      <p className="tabular-nums">{summary}</p>
      <details open={sent !== null} className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
          {words.changeTitle(way.name)}
        </summary>
        {isSimple(way) ? <WayForm way={way} sent={sent} /> : <p className="mt-2">{words.byMarket}</p>}
        <Form method="post" preventScrollReset className="mt-3">
          <input type="hidden" name="remove" value={way.id} />
          <button type="submit" className={`${buttonLook.secondary} w-full sm:w-auto`}>
            {words.remove}
          </button>
        </Form>
      </details>
    </li>
  );
}
