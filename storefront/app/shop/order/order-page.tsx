import { PackageCheck } from "lucide-react";
import { useEffect } from "react";
import { Link } from "react-router";
import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import type { ReviewableLine } from "../../../../plugins/ocop/src/contract/review";
import { formatVnd } from "../../shared/format/money";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { inLanguage, type Language } from "../../shared/language";
import { unitInSentence } from "../../shared/place/unit-name";
import { ReorderButton } from "../account/reorder-button";
import { announceCartChange } from "../cart/use-cart-count";
import { CopyLink } from "./copy-link";
import { OrderFacts } from "./order-facts";
import { OrderItems } from "./order-items";
import { OrderParts } from "./order-parts";
import type { ReviewOutcome } from "./review.server";
import { ReviewSection } from "./review-section";
import { TransferBox } from "./transfer-box";

interface Props {
  order: PublicOrder;
  /** Delivered lines, with what the buyer said of them. */
  lines: ReviewableLine[];
  /** What came of sending a review; null without one. */
  reviewed: ReviewOutcome | null;
  /** Picture of the code to transfer by; null when nothing is asked for. */
  picture: string | null;
  link: string;
  /** What came of a wish to cancel; null without one. */
  cancelled: boolean | null;
  words: OrderTexts;
  language: Language;
}

/** The order as its buyer sees it: thanks, what happens next, the link to keep, goods, amounts and address. */
export function OrderPage({ order, lines, reviewed, picture, link, cancelled, words, language }: Props) {
  // The cart became this order, so the counter in the header starts anew.
  useEffect(announceCartChange, [link]);
  const fresh = order.state === "placed";
  const { transfer } = order;
  const request = transfer?.request ?? null;
  return (
    <div className="shell py-8 lg:py-12">
      <header className="flex items-start gap-4">
        <span className="hidden size-14 shrink-0 place-items-center rounded-full bg-bamboo-wash text-bamboo-deep sm:grid">
          <PackageCheck aria-hidden="true" className="size-7" />
        </span>
        <div>
          <h1 className="text-3xl sm:text-4xl">{fresh ? words.thanks : words.title(order.number)}</h1>
          {fresh && (
            <p className="mt-2 text-ink-soft">
              {request === null ? words.thanksHint(order.contact.phone ?? "") : words.transfer.hint}
            </p>
          )}
        </div>
      </header>
      {cancelled !== null && (
        <p
          role="status"
          className={`mt-6 rounded-xl px-5 py-4 ${cancelled ? "bg-bamboo-wash text-bamboo-deep" : "bg-lacquer-wash text-lacquer-deep"}`}
        >
          {cancelled ? words.cancelled : words.notCancelled}
        </p>
      )}
      {request !== null && picture !== null && <TransferBox request={request} picture={picture} words={words} />}
      {transfer !== null && transfer.owed_back > 0 && (
        <p className="mt-6 rounded-xl bg-turmeric-wash px-5 py-4" role="status">
          {words.transfer.owedBack(formatVnd(transfer.owed_back))}
        </p>
      )}
      {transfer !== null && transfer.paid_back > 0 && (
        <p className="mt-6 rounded-xl bg-bamboo-wash px-5 py-4 text-bamboo-deep" role="status">
          {words.transfer.paidBack(formatVnd(transfer.paid_back))}
        </p>
      )}
      <OrderFacts order={order} words={words} />
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <OrderItems order={order} words={words} language={language} />
        <div className="space-y-8">
          {fresh && (
            <section aria-labelledby="next-title">
              <h2 id="next-title" className="font-display text-2xl text-ink">
                {words.next}
              </h2>
              <ol className="mt-3 list-decimal space-y-2 pl-5 marker:font-semibold marker:text-lacquer">
                {words.steps[order.payment.method].map((step) => (
                  <li key={step} className="pl-1">
                    {step}
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section aria-labelledby="address-title">
            <h2 id="address-title" className="font-display text-2xl text-ink">
              {words.shipTo}
            </h2>
            <address className="mt-3 break-words not-italic">
              <span className="font-medium">{order.contact.name}</span>
              <br />
              {order.contact.phone !== null && (
                <>
                  {order.contact.phone}
                  <br />
                </>
              )}
              {order.contact.email !== null && (
                <>
                  {order.contact.email}
                  <br />
                </>
              )}
              {order.shipping_address.street}
              <br />
              {order.shipping_address.commune}, {unitInSentence(order.shipping_address.province, "vi")}
            </address>
            {order.note !== null && (
              <p className="mt-3 break-words whitespace-pre-line text-ink-soft">
                {words.note}: {order.note}
              </p>
            )}
          </section>
        </div>
      </div>
      <OrderParts order={order} words={words} language={language} />
      <ReviewSection lines={lines} outcome={reviewed} language={language} />
      <section aria-labelledby="link-title" className="mt-10 rounded-2xl bg-paper-deep p-5 sm:p-6">
        <h2 id="link-title" className="font-display text-2xl text-ink">
          {words.keepLink}
        </h2>
        <p className="mt-1 text-ink-soft">{words.keepLinkHint}</p>
        <CopyLink link={link} words={words} />
      </section>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ReorderButton token={link.split("/").at(-1) ?? ""} number={order.number} language={language} />
        <Link
          to={inLanguage(language, "/san-pham")}
          className="inline-block py-2 text-ink underline underline-offset-4"
        >
          {words.browse}
        </Link>
      </div>
    </div>
  );
}
