import type { EarningLine as Line } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatVnd } from "../../shared/format/money";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { useLanguage } from "../../shared/language";
import { Amount, AmountRows } from "./amount";
import { formatRate } from "./rate";

/** What one item earns: revenue, and what was kept of it by which rule and rate. */
export function EarningLine({ line, words }: { line: Line; words: ProducerMoneyTexts }) {
  const language = useLanguage();
  const { title, variant_title, quantity, cancelled_quantity, unit_price, discount_own, commission, withholding } =
    line;
  const rate = (bp: number) => formatRate(bp, language);
  const rows: (readonly [string, number])[] = [
    ...(discount_own > 0 ? [[words.discountOwn, -discount_own] as const] : []),
    [words.revenue, line.revenue],
    commission.rule === null
      ? [words.commissionNone, 0]
      : [words.commission(commission.rule, rate(commission.rate_bp)), -commission.amount],
    ...(withholding === null
      ? []
      : [
          [words.vat(rate(withholding.vat_bp)), -withholding.vat] as const,
          [words.pit(rate(withholding.pit_bp)), -withholding.pit] as const,
        ]),
  ];
  return (
    <li className="px-4 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-sans text-base font-semibold">{[title, variant_title].filter(Boolean).join(" · ")}</h3>
        <Amount value={line.item_total} />
      </div>
      <p className="text-sm text-ink-soft">
        {[
          words.pieces(formatVnd(unit_price), quantity),
          cancelled_quantity > 0 ? words.cancelled(cancelled_quantity) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <dl className="mt-2 space-y-1">
        <AmountRows rows={rows} />
      </dl>
    </li>
  );
}
