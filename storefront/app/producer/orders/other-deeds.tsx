import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import type { ProducerDeed } from "../../../../plugins/ocop/src/shared/marketplace-vocabulary";
import { useTexts } from "../../shared/i18n/use-texts";
import { PieceFields, ReasonField, type SentDeed, ShipFields } from "./deed-fields";
import { DeedForm } from "./deed-form";
import { orderTexts } from "./texts";

function Fields({ deed, order, cancelKey, sent }: { deed: ProducerDeed; cancelKey: string } & Shared) {
  const words = useTexts(orderTexts);
  if (deed === "ship") return <ShipFields sent={sent} />;
  if (deed === "refuse")
    return (
      <>
        <p>{words.refuseWarning}</p>
        <ReasonField deed="refuse" sent={sent} />
      </>
    );
  if (deed !== "cancel") return null;
  return (
    <>
      <PieceFields lines={order.lines} sent={sent} />
      <ReasonField deed="cancel" sent={sent} />
      <input type="hidden" name="khoa" value={sent?.typed.key || cancelKey} />
    </>
  );
}

interface Shared {
  order: PortalOrder;
  sent: SentDeed | null;
}

/** What else can be done, each behind a line that opens; a form that came back stands open. @param cancelKey makes a cancel that is sent twice one cancel */
export function OtherDeeds({ order, sent, cancelKey }: Shared & { cancelKey: string }) {
  const words = useTexts(orderTexts);
  if (order.others.length === 0) return null;
  return (
    <section aria-labelledby="other-deeds" className="mt-6">
      <h2 id="other-deeds" className="text-xl">
        {words.otherTitle}
      </h2>
      {order.others.map((deed) => {
        const own = sent?.typed.deed === deed ? sent : null;
        return (
          <details key={deed} open={own !== null} className="mt-2 rounded-card border border-line bg-card">
            <summary className="flex min-h-12 cursor-pointer items-center px-4 font-semibold">
              {words.deeds[deed]}
            </summary>
            <div className="px-4 pt-1 pb-5">
              <DeedForm deed={deed} look="secondary">
                <Fields deed={deed} order={order} cancelKey={cancelKey} sent={own} />
              </DeedForm>
            </div>
          </details>
        );
      })}
    </section>
  );
}
