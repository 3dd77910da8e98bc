import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { orderTexts } from "./texts";

/** Links to the papers that go with the goods. */
export function PrintBox({ order }: { order: PortalOrder }) {
  const language = useLanguage();
  const words = useTexts(orderTexts);
  const base = inLanguage(language, `/producer/don-hang/${order.id}`);
  return (
    <section aria-labelledby="print" className="mt-8">
      <h2 id="print" className="text-xl">
        {words.print}
      </h2>
      {order.buyer.shown ? (
        <p className="mt-3 flex flex-wrap gap-3">
          <a href={`${base}/phieu-dong-goi.pdf`} target="_blank" rel="noreferrer" className={buttonLook.secondary}>
            {words.slip}
          </a>
          <a href={`${base}/nhan-gui-hang.pdf`} target="_blank" rel="noreferrer" className={buttonLook.secondary}>
            {words.label}
          </a>
        </p>
      ) : (
        <p className="mt-1 text-ink-soft">{words.notPrinted}</p>
      )}
    </section>
  );
}
