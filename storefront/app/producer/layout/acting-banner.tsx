import { Form } from "react-router";
import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { formatDayOf } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { memberTexts } from "../members/texts";

/** Says on every page for whom a helper acts, and ends it. */
export function ActingBanner({ me: { producer, assisting } }: { me: MeAnswer }) {
  const language = useLanguage();
  const words = memberTexts(language);
  if (assisting === null || producer === null) return null;
  return (
    <aside aria-label={words.acting(producer.name)} className="border-b border-turmeric bg-turmeric-wash">
      <div className="shell flex flex-wrap items-center justify-between gap-3 py-3">
        <p className="min-w-0">
          <strong className="block break-words">{words.acting(producer.name)}</strong>
          <span className="text-sm">{words.actingUntil(assisting.own_name, formatDayOf(assisting.valid_to))}</span>
        </p>
        <Form method="post" reloadDocument action={inLanguage(language, "/producer/lam-thay")}>
          <button type="submit" name="act" value="stop" className={buttonLook.secondary}>
            {words.stop}
          </button>
        </Form>
      </div>
    </aside>
  );
}
