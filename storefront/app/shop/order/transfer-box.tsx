import { Download } from "lucide-react";
import type { PublicTransfer } from "../../../../plugins/ocop/src/contract/order";
import { formatVnd } from "../../shared/format/money";
import { formatTime } from "../../shared/format/date";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { buttonLook } from "../../shared/ui/button";
import { TransferFact } from "./transfer-fact";
import { useArrival } from "./use-arrival";

interface Props {
  request: NonNullable<PublicTransfer["request"]>;
  /** Picture of the VietQR code, a `data:` address. */
  picture: string;
  words: OrderTexts;
}

/** "12:05" of the milliseconds that are left. */
function clock(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How to pay by bank transfer: the code to scan or keep, what to type by hand, and the time that is left. */
export function TransferBox({ request, picture, words: all }: Props) {
  const words = all.transfer;
  const left = useArrival(request.expires_at);
  const facts = [
    { label: words.bank, shown: request.bank, value: request.bank },
    { label: words.account, shown: request.account_number, value: request.account_number },
    { label: words.holder, shown: request.account_name, value: request.account_name },
    { label: words.amount, shown: formatVnd(request.amount), value: String(request.amount) },
    { label: words.content, shown: request.reference, value: request.reference },
  ];
  return (
    <section aria-labelledby="transfer-title" className="mt-6 rounded-2xl border border-turmeric bg-card p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="transfer-title" className="font-display text-2xl text-ink">
          {words.title}
        </h2>
        <p className="font-medium tabular-nums" role="timer">
          {left === null
            ? words.until(formatTime(request.expires_at))
            : left > 0
              ? words.left(clock(left))
              : words.timeIsUp}
        </p>
      </div>
      {request.received > 0 && (
        <p className="mt-3 rounded-xl bg-turmeric-wash px-4 py-3" role="status">
          {words.partly(formatVnd(request.received), formatVnd(request.amount))}
        </p>
      )}
      <div className="mt-5 grid gap-6 md:grid-cols-[16rem_minmax(0,1fr)] md:items-start">
        <div className="mx-auto w-64 max-w-full text-center">
          <img
            src={picture}
            width={256}
            height={256}
            alt={words.code(formatVnd(request.amount), request.reference)}
            className="w-full rounded-xl border border-line bg-white"
          />
          <a
            href={picture}
            download={`vietqr-${request.reference}.png`}
            className={`${buttonLook.secondary} mt-3 w-full`}
          >
            <Download aria-hidden="true" className="size-4" />
            {words.keep}
          </a>
        </div>
        <div>
          <ol className="list-decimal space-y-1 pl-5 marker:font-semibold marker:text-lacquer">
            {words.steps.map((step) => (
              <li key={step} className="pl-1">
                {step}
              </li>
            ))}
          </ol>
          <dl className="mt-4">
            {facts.map((fact) => (
              <TransferFact key={fact.label} {...fact} words={all} />
            ))}
          </dl>
        </div>
      </div>
      <p className="mt-4 text-sm text-ink-soft" aria-live="polite">
        {words.waiting}
      </p>
    </section>
  );
}
