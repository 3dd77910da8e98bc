import type { PortalOrder, PortalOrderLine } from "../../../../plugins/ocop/src/contract/portal-order";
import { formatVnd } from "../../shared/format/money";
import { useTexts } from "../../shared/i18n/use-texts";
import { orderTexts } from "./texts";

function Amount({ term, amount, strong = false }: { term: string; amount: number; strong?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${strong ? "font-semibold" : "text-ink-soft"}`}>
      <dt>{term}</dt>
      <dd className="tabular-nums whitespace-nowrap">{formatVnd(amount)}</dd>
    </div>
  );
}

/** Basis points as people write them: `7,5%`. */
const percent = (bp: number): string => `${String(bp / 100).replace(".", ",")}%`;

function Line({ line }: { line: PortalOrderLine }) {
  const words = useTexts(orderTexts);
  const tax = line.vat + line.pit;
  return (
    <li className="border-t border-line py-3">
      <p className="font-semibold">
        {line.quantity} × {line.title}
      </p>
      <p className="text-sm text-ink-soft">
        {[line.variant, formatVnd(line.unit_price), line.cancelled > 0 ? words.cancelledPieces(line.cancelled) : null]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <dl className="mt-1">
        <Amount term={words.sold} amount={line.sold} />
        {line.commission > 0 && (
          <Amount term={words.commission(percent(line.commission_bp))} amount={-line.commission} />
        )}
        {tax > 0 && <Amount term={words.tax} amount={-tax} />}
        <Amount term={words.lineNet} amount={line.net} strong />
      </dl>
    </li>
  );
}

/** Every line with what it brings, and the sum that is the producer's. */
export function MoneyBox({ order }: { order: PortalOrder }) {
  const words = useTexts(orderTexts);
  const { money } = order;
  const sold = order.lines.reduce((sum, line) => sum + line.sold, 0);
  const cash = order.payment === "cod" && money.cash_holder !== "carrier";
  return (
    <>
      <section aria-labelledby="goods" className="mt-8">
        <h2 id="goods" className="mb-2 text-xl">
          {words.goods}
        </h2>
        <ul>
          {order.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="money" className="mt-6 rounded-card border border-line bg-card p-4">
        <h2 id="money" className="text-xl">
          {words.money}
        </h2>
        <dl className="mt-2 space-y-1">
          <Amount term={words.sold} amount={sold} />
          {money.delivery > 0 && <Amount term={words.deliveryFee} amount={money.delivery} />}
          {money.commission > 0 && <Amount term={words.commissionSum} amount={-money.commission} />}
          {money.tax > 0 && <Amount term={words.tax} amount={-money.tax} />}
          <Amount term={words.net} amount={money.net} strong />
        </dl>
        <p className="mt-2">
          {words.paidByBuyer(formatVnd(order.total))}
          {money.taken_back > 0 && ` ${words.takenBack(formatVnd(money.taken_back))}`}
        </p>
        <p className="mt-2 text-sm text-ink-soft">{cash ? words.cashHint : words.moneyHint}</p>
        {money.cash_holder !== null && <p className="mt-2">{words.cashCollected[money.cash_holder]}</p>}
      </section>
    </>
  );
}
