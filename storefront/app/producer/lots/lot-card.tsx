import { Link } from "react-router";
import type { LotRow } from "../../../../plugins/ocop/src/contract/lot";
import { formatDay } from "../../shared/format/date";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { StatusMark } from "./status-mark";

/** One lot of the list. */
export function LotCard({ lot, words, address }: { lot: LotRow; words: ProducerLotsTexts; address: string }) {
  const { number, status, product_title, variant_title, made_on, best_before, quantity, unit } = lot;
  const goods = [product_title, variant_title].filter((part) => part !== null).join(" – ");
  const days = [
    `${words.madeOn}: ${formatDay(made_on)}`,
    best_before === null ? words.noExpiry : `${words.bestBefore}: ${formatDay(best_before)}`,
  ];
  return (
    <li className="relative rounded-xl border border-line bg-card p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link
          to={address}
          className="font-semibold break-all after:absolute after:inset-0 after:rounded-xl focus-visible:after:outline-2 focus-visible:after:outline-lacquer"
        >
          {words.lot(number)}
        </Link>
        <StatusMark status={status} words={words} />
      </div>
      <p className="mt-1 break-words">{goods}</p>
      <p className="mt-1 text-sm text-ink-soft">
        {days.join(" · ")} · {quantity.toLocaleString("vi-VN")} {unit}
      </p>
    </li>
  );
}
