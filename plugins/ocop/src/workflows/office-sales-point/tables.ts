import type { CoverageAnswer, OfficePoint } from "../../contract/office-sales-point";
import { dayWords } from "../../shared/day-words";
import { SALES_POINT_KIND_LABELS, type Freshness, type SalesPointStatus } from "../../shared/sales-point-vocabulary";
import type { Table } from "../../shared/table";

type Language = "vi" | "en";

const STATUSES: Readonly<Record<SalesPointStatus, Record<Language, string>>> = {
  open: { vi: "Đang hoạt động", en: "Open" },
  closed: { vi: "Đã đóng", en: "Closed" },
  suspended: { vi: "Tạm dừng", en: "Suspended" },
};
const FRESHNESS: Readonly<Record<Freshness, Record<Language, string>>> = {
  fresh: { vi: "Mới kiểm tra", en: "Checked lately" },
  ageing: { vi: "Sắp đến hạn kiểm tra", en: "Due soon" },
  stale: { vi: "Lâu chưa kiểm tra", en: "Not checked for long" },
  never: { vi: "Chưa kiểm tra", en: "Never checked" },
};

type Column<Row> = readonly [vi: string, en: string, width: number, value: (row: Row) => string | number | null];

function tableOf<Row>(name: string, language: Language, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    columns: columns.map(([vi, en, width]) => ({ title: language === "vi" ? vi : en, width })),
    rows: rows.map((row) => columns.map(([, , , value]) => value(row))),
  };
}

const day = (iso: string | null): string | null => (iso === null ? null : dayWords(iso));

/** An office's list of points as a table; days as people write them. @param today YYYY-MM-DD */
export function pointsTable(points: readonly OfficePoint[], language: Language, today: string): Table {
  const columns: readonly Column<OfficePoint>[] = [
    ["Tên điểm", "Name", 40, ({ name }) => name],
    ["Loại địa điểm", "Kind of place", 34, ({ kind }) => SALES_POINT_KIND_LABELS[kind][language]],
    ["Trạng thái", "Status", 16, ({ status }) => STATUSES[status][language]],
    ["Địa chỉ", "Address", 40, ({ address }) => address],
    ["Xã, phường hiện nay", "Commune today", 22, ({ place }) => place.commune],
    ["Huyện trước 01/07/2025", "District before 01/07/2025", 22, ({ place }) => place.district],
    ["Tỉnh, thành phố", "Province", 18, ({ place }) => place.province],
    ["Vĩ độ", "Latitude", 12, ({ lat }) => lat],
    ["Kinh độ", "Longitude", 12, ({ lng }) => lng],
    ["Số gian", "Stalls", 10, ({ stall_count }) => stall_count],
    ["Mặt hàng", "Goods", 10, ({ goods_count }) => goods_count],
    ["Quyết định công nhận", "Decision", 22, ({ recognition_decision }) => recognition_decision],
    ["Ngày quyết định", "Decided on", 14, ({ recognised_on }) => day(recognised_on)],
    ["Cơ quan công nhận", "Recognised by", 26, ({ recognised_by }) => recognised_by],
    ["Kiểm tra gần nhất", "Last checked", 14, ({ last_checked_on }) => day(last_checked_on)],
    ["Số ngày từ lần kiểm tra", "Days since", 12, ({ checked_days_ago }) => checked_days_ago],
    ["Tình trạng kiểm tra", "Freshness", 20, ({ freshness }) => FRESHNESS[freshness][language]],
    ["Từ ngày", "From", 12, ({ starts_on }) => day(starts_on)],
    ["Đến hết ngày", "To the end of", 12, ({ ends_on }) => day(ends_on)],
    ["Đóng từ ngày", "Closed from", 12, ({ closed_on }) => day(closed_on)],
  ];
  return tableOf(`diem-ban-${today}`, language, columns, points);
}

/** Coverage as a table. */
export function coverageTable({ by, target, rows }: CoverageAnswer, language: Language, today: string): Table {
  const elsewhere = language === "vi" ? "Chưa rõ địa bàn" : "Place not known";
  const yes = { vi: "Đạt", en: "Met" }[language];
  const no = { vi: "Chưa đạt", en: "Not met" }[language];
  type Row = CoverageAnswer["rows"][number];
  const columns: readonly Column<Row>[] = [
    ["Mã", "Code", 10, ({ unit }) => unit?.code ?? null],
    ["Đơn vị", "Unit", 28, ({ unit }) => unit?.name ?? elsewhere],
    ["Tỉnh", "Province", 18, ({ unit }) => unit?.province ?? null],
    ["Điểm bán", "Points", 10, ({ points }) => points],
    ["Đã công nhận", "Recognised", 12, ({ recognised }) => recognised],
    ["Mới kiểm tra", "Checked lately", 12, ({ fresh }) => fresh],
    ["Số gian (không tính là điểm)", "Stalls (not points)", 18, ({ stalls }) => stalls],
    ...(target === null
      ? []
      : ([
          ["Chỉ tiêu", "Target", 10, (row) => row.target],
          ["Kết quả", "Result", 12, ({ met }) => (met === null ? null : met ? yes : no)],
        ] satisfies Column<Row>[])),
  ];
  return tableOf(`do-phu-diem-ban-${by}-${today}`, language, columns, rows);
}
