import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { templateOf } from "../../modules/letter/rules/template";
import { select } from "../../shared/database";
import type { LetterTemplateCode } from "../../shared/letter-vocabulary";
import { type AdministrativePaper, drawLetter } from "../../shared/pdf/administrative/letter";
import { administrativePdf } from "../../shared/pdf/administrative/page";
import { asciiSlug } from "../../shared/text";

/**
 * Letters as one PDF, each from a page of its own on; without those that are not to be written again. Also those without a
 * mail address: they go by post.
 * @param letter one of them alone
 * @throws MedusaError not_found `letter_batch_not_found`, also when there is nothing to print
 */
export async function lettersPdf(
  container: MedusaContainer,
  { id, office_id, letter }: { id: string; office_id: string; letter?: string | undefined },
): Promise<{ name: string; bytes: Buffer }> {
  const rows = await select<{ template: LetterTemplateCode; paper: AdministrativePaper }>(
    container,
    `select l.template, l.paper from letter l
     join letter_batch b on b.id = l.batch_id and b.office_id = :office_id and b.status <> 'discarded' and b.deleted_at is null
     where b.id = :id and l.deleted_at is null
       and case when :letter::text is null then l.problem is null or l.problem = 'no_address' else l.id = :letter end
     order by l.to_name, l.id`,
    { id, office_id, letter: letter ?? null },
  );
  const [first] = rows;
  if (first === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing to print", "letter_batch_not_found");
  const papers = rows.map(
    ({ paper }) =>
      (page: PDFKit.PDFDocument) =>
        drawLetter(page, paper),
  );
  const title = templateOf(first.template).vi;
  return { name: `${asciiSlug(title)}.pdf`, bytes: await administrativePdf({ title }, ...papers) };
}
