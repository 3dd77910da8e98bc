import { Link } from "react-router";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { DeedField, DeedForm } from "./deed-form";
import { Fold } from "./fold";
import { LabelsForm } from "./labels-form";
import { formOf, type LotView } from "./lot-view";

/** What can be done with a draft. */
export function DraftActs(view: LotView) {
  const { words, lot } = view;
  const language = useLanguage();
  return (
    <section className="mt-6 max-w-xl space-y-4 rounded-xl border border-line bg-card p-4">
      <p>{words.issueText}</p>
      <DeedForm {...formOf(view, "issue")} submit={words.issue} />
      <Link
        to={inLanguage(language, `/producer/lo-hang/${lot.id}/sua`)}
        className={`${buttonLook.secondary} w-full sm:w-auto`}
      >
        {words.edit}
      </Link>
    </section>
  );
}

/** What can be done with an issued lot. */
export function IssuedActs(view: LotView) {
  const { words, lot } = view;
  const language = useLanguage();
  const form = formOf(view, "recall");
  return (
    <>
      <LabelsForm lot={lot} words={words} />
      {lot.signed_code !== null && (
        <a
          href={inLanguage(language, `/truy-xuat/${lot.signed_code}`)}
          className="mt-2 inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {words.publicPage}
        </a>
      )}
      <Fold title={words.recall} open={form.sent !== null}>
        <p className="mb-4">{words.recallText}</p>
        <DeedForm {...form} submit={words.recall} look="secondary">
          <DeedField {...form} name="reason" label={words.recallReason} maxLength={500} />
        </DeedForm>
      </Fold>
    </>
  );
}

/** What a recall says. */
export function RecalledNotice({ words, lot }: LotView) {
  return (
    <div className="mt-5 max-w-xl">
      <Notice tone="warning">
        <p className="font-semibold">{words.recalled(formatDay(lot.recalled_on ?? ""))}</p>
        <p className="mt-1 break-words">{lot.recall_reason}</p>
      </Notice>
    </div>
  );
}
