import { signatures } from "../../shared/pdf/administrative/body";
import { administrativePdf } from "../../shared/pdf/administrative/page";
import { writtenDay, writtenPoints } from "../../shared/pdf/administrative/written";
import { type Paper, write } from "../../shared/pdf/paper";
import { type Cell, drawTable, type TableColumn } from "../../shared/pdf/table";
import type { DecisionListFacts, RecognisedProduct } from "./facts";

const COLUMNS: readonly TableColumn[] = [
  { title: "TT", width: 11, align: "center" },
  { title: "Tên sản phẩm", width: 50 },
  { title: "Chủ thể", width: 53 },
  { title: "Địa chỉ", width: 38 },
  { title: "Nhóm sản phẩm", width: 30 },
  { title: "Điểm", width: 14, align: "right" },
  { title: "Số giấy chứng nhận", width: 27 },
  { title: "Ghi chú", width: 29 },
];

function noteOf({ potential_five, stars, stars_before }: RecognisedProduct): string {
  const before =
    stars_before === null
      ? null
      : stars_before === stars
        ? "Đánh giá lại"
        : stars_before < stars
          ? `Nâng hạng từ ${stars_before} sao`
          : `Hạ hạng từ ${stars_before} sao`;
  return [potential_five ? "Tiềm năng 5 sao" : null, before].filter((text) => text !== null).join(". ");
}

/** The products of one rank below a line that names it; numbers go on over the ranks. */
function rowsOf(stars: number, products: readonly RecognisedProduct[], before: number): (string | Cell)[][] {
  const title = { text: `Hạng ${stars} sao: ${products.length} sản phẩm`, font: "bold" as const };
  return [
    [{ ...title, align: "left", span: COLUMNS.length }],
    ...products.map((one, index) => [
      String(before + index + 1),
      one.product,
      one.producer,
      one.place,
      one.group,
      writtenPoints(one.points),
      one.certificate_number ?? "",
      noteOf(one),
    ]),
  ];
}

function tableRows(products: readonly RecognisedProduct[]): (string | Cell)[][] {
  const ranks = [...new Set(products.map(({ stars }) => stars))].toSorted((a, b) => b - a);
  let before = 0;
  return ranks.flatMap((stars) => {
    const ranked = products
      .filter((one) => one.stars === stars)
      .toSorted((a, b) => b.points - a.points || a.product.localeCompare(b.product, "vi", { numeric: true }));
    const rows = rowsOf(stars, ranked, before);
    before += ranked.length;
    return rows;
  });
}

/** `Tổng cộng: 20 sản phẩm; 3 sản phẩm 4 sao, trong đó 1 sản phẩm tiềm năng 5 sao; 17 sản phẩm 3 sao.` */
function totals(products: readonly RecognisedProduct[]): string {
  const parts = [5, 4, 3].flatMap((stars) => {
    const ranked = products.filter((one) => one.stars === stars);
    if (ranked.length === 0) return [];
    const potential = ranked.filter(({ potential_five }) => potential_five).length;
    const more = potential > 0 ? `, trong đó ${potential} sản phẩm tiềm năng 5 sao` : "";
    return [`${ranked.length} sản phẩm ${stars} sao${more}`];
  });
  return [`Tổng cộng: ${products.length} sản phẩm`, ...parts].join("; ");
}

function title(paper: Paper, { decision_number, decided_on, issuer }: DecisionListFacts): void {
  const centred = { align: "center" } as const;
  write(paper, "Phụ lục", { font: "bold", size: 12, ...centred });
  write(paper, "DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN ĐẠT HẠNG SAO OCOP", { font: "bold", size: 12, ...centred });
  const decision = `Quyết định số ${decision_number ?? "……/QĐ-UBND"} ${writtenDay(decided_on)} của ${issuer}`;
  write(paper, `(Kèm theo ${decision})`, { font: "italic", size: 11, ...centred });
  paper.moveDown(0.8);
}

/**
 * The annex of a decision that recognises products, A4 across. An annex has its name and which decision it goes with, and
 * neither Quốc hiệu nor a number of its own (decree 30/2020/NĐ-CP, annex I, II.10).
 * @returns the bytes of the file
 */
export async function drawDecisionList(facts: DecisionListFacts): Promise<Buffer> {
  const { decision_number, office, products } = facts;
  const name = decision_number === null ? "dự thảo" : `Quyết định ${decision_number}`;
  return administrativePdf({ title: `Danh sách sản phẩm được công nhận, ${name}`, across: true }, (paper) => {
    title(paper, facts);
    drawTable(paper, { columns: COLUMNS, rows: tableRows(products) });
    paper.moveDown(0.5);
    write(paper, `${totals(products)}.`, { font: "bold", size: 11 });
    signatures(paper, [
      { title: "NGƯỜI LẬP DANH SÁCH", name: null },
      { title: office.toUpperCase(), name: null },
    ]);
  });
}
