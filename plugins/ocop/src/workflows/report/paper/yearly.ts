import type { CountedTally } from "../../../contract/office-report";
import type { SoldRow } from "../../../contract/office-sales";
import type { YearlyReport } from "../../../contract/office-yearly";
import { dayWords } from "../../../shared/day-words";
import { mm, type Paper, renderPdf } from "../../../shared/pdf/paper";
import type { PotentialCustom } from "../../../shared/report-vocabulary";
import { reportWords } from "../words";
import { barsRoom, drawBars } from "./chart";
import { drawFoot, drawHead } from "./head";
import { heading, makeRoom, MARGIN, numberPages, paragraph, SIZE } from "./sheet";
import { drawTable, firstRoom, type PaperColumn, type PaperLine } from "./table";

/** The report is a paper of the administration: Vietnamese alone. */
const words = reportWords("vi");
/** Points of the letters of what only explains a table. */
const SMALL = 9.5;
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
const shown = (count: number | null) => (count === null ? "–" : grouped(count));

function tallyColumns(name: string, custom: PotentialCustom): PaperColumn[] {
  const potential = custom === "own" ? words.potential_five : words.inside;
  const counts = [words.products, words.five, potential, words.four, words.three, words.producers];
  return [{ title: name, share: 4, words: true }, ...counts.map((title) => ({ title, share: 1.3 }))];
}

const tallyCells = (name: string, { products, five, potential_five, four, three, producers }: CountedTally) => [
  name,
  ...[products, five, potential_five, four, three, producers].map(grouped),
];

/** A heading over a table, on the page on which the table begins. */
function tableSection(
  paper: Paper,
  title: string,
  columns: readonly PaperColumn[],
  lines: readonly PaperLine[],
  introduction?: Parameters<typeof heading>[3],
): void {
  heading(paper, title, firstRoom(paper, columns, lines), introduction);
  drawTable(paper, columns, lines);
}

function drawTotals(paper: Paper, { totals }: YearlyReport): void {
  const { custom, total, area } = totals;
  tableSection(
    paper,
    "I. SẢN PHẨM CÓ GIẤY CHỨNG NHẬN CÒN HIỆU LỰC",
    tallyColumns(words.units[totals.units], custom),
    [
      ...totals.by_unit
        .filter(({ products }) => products > 0)
        .map((row) => ({ cells: tallyCells(row.name ?? words.unknown, row) })),
      { cells: tallyCells("Cộng", total), bold: true },
    ],
    {
      text: `${area.name ?? "Cả nước"} có ${grouped(total.products)} sản phẩm của ${grouped(total.producers)} chủ thể. ${words.customs[custom]} Giấy chứng nhận có hiệu lực 36 tháng kể từ ngày cấp; sản phẩm hết hạn, bị tạm dừng hoặc thu hồi không được đếm.`,
    },
  );
  const empty = totals.by_unit.filter(({ products, code }) => products === 0 && code !== null).length;
  if (empty > 0) paragraph(paper, { text: `${grouped(empty)} đơn vị chưa có sản phẩm còn hiệu lực.`, size: SMALL });
  if (totals.former_district_only > 0)
    paragraph(paper, {
      text: `${grouped(totals.former_district_only)} sản phẩm chưa rõ đơn vị mới có địa chỉ đến huyện, quận, thị xã trước 01/7/2025.`,
      size: SMALL,
    });
  drawTable(
    paper,
    tallyColumns(words.group, custom),
    totals.by_group.map((row) => ({ cells: tallyCells(words.groups[row.group], row) })),
  );
  drawTable(
    paper,
    tallyColumns(words.kind, custom),
    totals.by_kind.map((row) => ({ cells: tallyCells(words.kinds[row.kind], row) })),
  );
}

function drawOverTime(paper: Paper, { totals: { custom }, over_time }: YearlyReport): void {
  const bars = over_time.steps.map(({ name, three, four, potential_five, five }) => {
    const alone = custom === "own" ? four : four - potential_five;
    return { name, pieces: [three, alone, potential_five, five] };
  });
  const columns = [...tallyColumns("Cuối năm", custom), { title: words.recognised, share: 1.6 }];
  const lines = over_time.steps.map((row) => ({
    cells: [...tallyCells(dayWords(row.day), row), grouped(row.recognised)],
  }));
  heading(paper, "II. DIỄN BIẾN QUA CÁC NĂM", barsRoom(bars) || firstRoom(paper, columns, lines));
  drawBars(paper, [words.three, words.four, words.potential_five, words.five], bars);
  drawTable(paper, columns, lines);
}

function drawPlan(paper: Paper, { plan: { lines } }: YearlyReport): void {
  const columns = [words.planned, words.result, words.share].map((title) => ({ title, share: 1.3 }));
  const percent = (bp: number | null) => (bp === null ? "–" : (bp / 100).toFixed(1).replace(".", ","));
  tableSection(
    paper,
    "III. KẾ HOẠCH VÀ KẾT QUẢ",
    [{ title: words.measure, share: 5, words: true }, ...columns],
    lines.map(({ measure, planned, result, share_bp }) => ({
      cells: [words.measures[measure], shown(planned), grouped(result), percent(share_bp)],
    })),
  );
}

function drawSales(paper: Paper, { sales }: YearlyReport): void {
  const cells = (name: string, { producers, orders, revenue }: SoldRow) =>
    revenue === null ? [name, "–", "–", "–"] : [name, shown(producers), shown(orders), shown(revenue)];
  const columns = [words.producers, words.orders, words.revenue].map((title) => ({ title, share: 1.6 }));
  tableSection(
    paper,
    "IV. BÁN HÀNG TRÊN CHỢ OCOP",
    [{ title: words.month, share: 2, words: true }, ...columns],
    [
      ...sales.by_month.map((row) => ({ cells: cells(dayWords(row.month), row) })),
      { cells: cells("Cộng", sales.total), bold: true },
    ],
    {
      text: `Theo ngày đặt hàng, không tính đơn bị hủy hay từ chối, đã trừ hàng trả lại. Số liệu của dưới ${sales.least_producers} chủ thể không nêu riêng (bí mật thông tin thống kê, Luật 89/2015/QH13).`,
      size: SMALL,
    },
  );
}

function drawPublished(paper: Paper, { published: { rows } }: YearlyReport): void {
  if (rows.length === 0) return;
  tableSection(
    paper,
    "V. SỐ LIỆU ĐÃ CÔNG BỐ VÀ SỐ LIỆU TÍNH TỪ GIẤY CHỨNG NHẬN",
    [
      { title: words.period, share: 1.5, words: true },
      { title: words.counted, share: 2.4, words: true },
      ...[words.printed, words.computed, words.difference].map((title) => ({ title, share: 1.4 })),
      { title: words.source, share: 3.4, words: true },
    ],
    rows.map(({ printed_day, basis, decision, printed, computed, difference, sources }) => ({
      cells: [
        dayWords(printed_day),
        decision ?? words.bases[basis],
        shown(printed.products),
        shown(computed?.products ?? null),
        shown(difference.products),
        sources.join("; "),
      ],
    })),
    { text: "Hai số liệu đặt cạnh nhau để đối chiếu, không sửa số này theo số kia.", size: SMALL },
  );
}

/** The yearly report of an office as a PDF to be numbered and signed. A4; tables go on over pages with their heads. */
export async function drawYearly(report: YearlyReport): Promise<Buffer> {
  const title = `Báo cáo OCOP năm ${report.year} ${report.office}`;
  return renderPdf({ size: SIZE, margin: MARGIN, title }, (paper) => {
    numberPages(paper);
    drawHead(paper, report);
    drawTotals(paper, report);
    drawOverTime(paper, report);
    drawPlan(paper, report);
    drawSales(paper, report);
    drawPublished(paper, report);
    paper.moveDown(1.2);
    makeRoom(paper, mm(45));
    drawFoot(paper);
  });
}
