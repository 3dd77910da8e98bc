import { Form, Link, useNavigation } from "react-router";
import type { RegisterImport } from "../../../../plugins/ocop/src/contract/register-import";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { TextArea } from "../../shared/ui/text-area";
import { TitledSection } from "../../shared/ui/titled-section";

interface Props {
  words: OfficeImportTexts;
  file: RegisterImport;
}

/** The button that writes: everything, or what has no faults. */
function Confirm({ words, file }: Props) {
  const busy = useNavigation().state !== "idle";
  const { counts } = file;
  if (counts.products + counts.certificates + counts.producers === 0)
    return <Notice>{counts.faulty > 0 ? words.faultyText : words.nothing}</Notice>;
  return (
    <>
      <p className="text-ink-soft">
        {words.nothingYet} {counts.faulty > 0 && words.faultyText}
      </p>
      <Form method="post" className="mt-3">
        <input type="hidden" name="viec" value="ghi" />
        {counts.faulty > 0 && <input type="hidden" name="bo-loi" value="co" />}
        <button
          type="submit"
          disabled={busy}
          className={`${counts.faulty > 0 ? buttonLook.secondary : buttonLook.primary} w-full sm:w-auto`}
        >
          {busy ? words.confirming : counts.faulty > 0 ? words.confirmGood(counts.faulty) : words.confirm}
        </button>
      </Form>
    </>
  );
}

/** What a list came to, and what can be done with it. @param mayWrite whether the officer keeps the register */
export function Verdict({ words, file, mayWrite }: Props & { mayWrite: boolean }) {
  const language = useLanguage();
  const again = (
    <Link to={inLanguage(language, "/office/nhap-danh-sach")} className={`${buttonLook.secondary} mt-4`}>
      {words.again}
    </Link>
  );
  if (file.status === "done")
    return (
      <div className="mt-5">
        <p role="status" className="rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {words.done}
        </p>
        <Link to={inLanguage(language, "/office/san-pham?sap-xep=issued")} className={`${buttonLook.primary} mt-4`}>
          {words.toProducts}
        </Link>
      </div>
    );
  if (file.status === "undone")
    return (
      <div className="mt-5">
        <Notice>{words.undoneText(file.undo_reason ?? "–")}</Notice>
      </div>
    );
  if (!mayWrite) return null;
  return (
    <div className="mt-5">
      {file.faults.length > 0 ? (
        <Notice tone="warning">{words.unreadable}</Notice>
      ) : (
        file.status !== "asking" && <Confirm words={words} file={file} />
      )}
      {again}
    </div>
  );
}

/** Taking a whole list back, or what stands in the way. */
export function Undo({ words, file, fault, typed }: Props & { fault: string | undefined; typed: string }) {
  const busy = useNavigation().state !== "idle";
  return (
    <TitledSection id="undo" title={words.undo}>
      {file.blockers.length > 0 ? (
        <>
          <p className="mt-2">{words.blocked}</p>
          <ul className="mt-2 list-disc space-y-1 pl-6">
            {file.blockers.map(({ subject, reason }, place) => (
              <li key={place} className="wrap-anywhere">
                {subject}: {words.blockers[reason]}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Form method="post" noValidate className="mt-3 max-w-xl space-y-4">
          <p className="text-ink-soft">{words.undoIntro}</p>
          <input type="hidden" name="viec" value="rut" />
          <TextArea
            name="ly-do"
            label={words.undoReason}
            rows={2}
            maxLength={500}
            required
            defaultValue={typed}
            fault={fault}
          />
          <button type="submit" disabled={busy} className={buttonLook.secondary}>
            {busy ? words.undoing : words.undo}
          </button>
        </Form>
      )}
    </TitledSection>
  );
}
