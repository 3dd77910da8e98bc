import type { OwnPayout } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { Amount } from "./amount";
import { listLook } from "./looks";

function Payout({ payout, words }: { payout: OwnPayout; words: ProducerMoneyTexts }) {
  const { progress, amount, reference, bank, account, drafted_on, sent_on, settled_on, reason } = payout;
  const facts = [
    [words.drafted, formatDay(drafted_on)],
    [words.sent, sent_on && formatDay(sent_on)],
    [words.settled, settled_on && formatDay(settled_on)],
    [words.toAccount, `${bank} ${account}`],
    [words.reference, reference],
    [words.reason, reason],
  ] as const;
  return (
    <li className="px-4 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{words.progress[progress]}</p>
        <Amount value={amount} strong />
      </div>
      <dl className="mt-1 text-sm">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="flex flex-wrap justify-between gap-x-4">
                <dt className="text-ink-soft">{name}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}

/** Transfers to the producer, newest first. */
export function PayoutList({ payouts, words }: { payouts: OwnPayout[]; words: ProducerMoneyTexts }) {
  if (payouts.length === 0) return <p className="mt-3 text-ink-soft">{words.payoutsNone}</p>;
  return (
    <ul className={listLook}>
      {payouts.map((payout) => (
        <Payout key={payout.id} payout={payout} words={words} />
      ))}
    </ul>
  );
}
