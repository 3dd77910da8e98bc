import { paragraph, section, signatures, keepTogether } from "../../shared/pdf/administrative/body";
import { drawHead, drawTitle } from "../../shared/pdf/administrative/head";
import { administrativePdf } from "../../shared/pdf/administrative/page";
import { writtenDay, writtenNumber } from "../../shared/pdf/administrative/written";
import { mm, type Paper, write } from "../../shared/pdf/paper";
import type { CouncilSeat } from "../../shared/rating-vocabulary";
import { drawTable } from "../../shared/pdf/table";
import type { MinutesFacts, PaperDossier } from "./facts";
import { countResults, pointsOrDash, resultWords, scoreNote, SEATS, seatWords } from "./words";

const SIGN = "BB-HĐ";
/** Millimetres of a row that somebody signs in. */
const SIGNED_ROW = 10;

/** Every member, with room to sign. */
function council(paper: Paper, { council: members }: MinutesFacts): void {
  drawTable(paper, {
    columns: [
      { title: "TT", width: 10, align: "center" },
      { title: "Họ tên, chức vụ", width: 74 },
      { title: "Chức danh trong Hội đồng", width: 46 },
      { title: "Chữ ký", width: 35 },
    ],
    rows: members.map((member, index) => [String(index + 1), seatWords(member), SEATS[member.seat], ""]),
    least: SIGNED_ROW,
  });
}

function summary(paper: Paper, { dossiers }: MinutesFacts): void {
  drawTable(paper, {
    columns: [
      { title: "TT", width: 10, align: "center" },
      { title: "Sản phẩm", width: 45 },
      { title: "Chủ thể", width: 48 },
      { title: "Điểm trung bình", width: 19, align: "right" },
      { title: "Độ lệch", width: 15, align: "right" },
      { title: "Kết quả", width: 28 },
    ],
    rows: dossiers.map(({ product, producer, mean, spread, result }, index) => [
      String(index + 1),
      product,
      producer,
      pointsOrDash(mean),
      pointsOrDash(spread),
      { text: resultWords(result), font: "bold" },
    ]),
  });
}

/** Everything that was said of one dossier: the points of each member, and why they give what they give. */
function dossier(paper: Paper, given: PaperDossier, number: number): void {
  const { product, producer, place, scores, mean, spread, stopped_by, result } = given;
  keepTogether(paper, mm(45));
  paper.moveDown(0.6);
  write(paper, `${number}. ${product}`, { font: "bold", size: 11 });
  write(paper, [producer, place].filter((text) => text !== "").join(", "), { size: 10.5, paragraphGap: 3 });
  drawTable(paper, {
    columns: [
      { title: "Thành viên", width: 65 },
      { title: "Điểm", width: 20, align: "right" },
      { title: "Ghi chú", width: 80 },
    ],
    rows: [
      ...scores.map((score) => [score.member, pointsOrDash(score.points), scoreNote(score)]),
      [
        { text: "Điểm trung bình", font: "bold" as const },
        { text: pointsOrDash(mean), font: "bold" as const },
        spread === null ? "" : `Độ lệch chuẩn: ${pointsOrDash(spread)}`,
      ],
    ],
  });
  paper.moveDown(0.3);
  if (stopped_by.length > 0) paragraph(paper, `Điều kiện loại: ${stopped_by.join("; ")}.`);
  write(paper, `Kết quả: ${resultWords(result)}.`, { font: "bold", size: 11 });
}

function opening(paper: Paper, { met_on, met_at, round, decision }: MinutesFacts): void {
  paragraph(
    paper,
    `Hôm nay, ${writtenDay(met_on)}, tại ${met_at ?? "……………………"}, Hội đồng đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm (OCOP) họp đánh giá các sản phẩm của ${round}, theo Bộ tiêu chí ban hành kèm theo Quyết định số ${decision}.`,
  );
}

function conclusion(paper: Paper, { council: members, dossiers }: MinutesFacts): void {
  const counted = countResults(dossiers);
  paragraph(paper, counted === "" ? "Không có hồ sơ nào được đánh giá." : `Hội đồng thống nhất: ${counted}.`);
  paragraph(paper, "Biên bản được đọc cho các thành viên dự họp cùng nghe và thống nhất.");
  const named = (seat: CouncilSeat) => members.find((one) => one.seat === seat)?.name ?? null;
  signatures(paper, [
    { title: "THƯ KÝ", name: named("secretary") },
    { title: "CHỦ TỊCH HỘI ĐỒNG", name: named("chair") },
  ]);
}

/** The minutes of a council's meeting: A4, by decree 30/2020/NĐ-CP. @returns the bytes of the file */
export async function drawMinutes(facts: MinutesFacts): Promise<Buffer> {
  const { office, number, round, council: members, dossiers, text } = facts;
  return administrativePdf({ title: `Biên bản họp Hội đồng, ${round}` }, (paper) => {
    drawHead(paper, { ...office, number: writtenNumber(number, SIGN) });
    drawTitle(paper, "BIÊN BẢN", ["Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP", round]);
    opening(paper, facts);
    section(paper, "I. THÀNH PHẦN");
    paragraph(paper, `Hội đồng có ${members.length} thành viên.`);
    council(paper, facts);
    section(paper, "II. KẾT QUẢ ĐÁNH GIÁ");
    paragraph(paper, `Hội đồng đánh giá ${dossiers.length} hồ sơ.`);
    summary(paper, facts);
    section(paper, "III. ĐIỂM CỦA TỪNG THÀNH VIÊN");
    dossiers.forEach((given, index) => dossier(paper, given, index + 1));
    section(paper, "IV. Ý KIẾN TẠI CUỘC HỌP");
    paragraph(paper, text ?? "Không có ý kiến khác.");
    section(paper, "V. KẾT LUẬN");
    conclusion(paper, facts);
  });
}
