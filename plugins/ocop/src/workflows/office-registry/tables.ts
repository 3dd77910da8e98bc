import type { RegistryProducer, RegistryProduct } from "../../contract/office-registry";
import { COLUMNS as LIST } from "../../modules/register-import/rules/columns";
import type { CertificateStanding } from "../../shared/certification-vocabulary";
import { STANDING_NAMES } from "../../shared/certification-words";
import { dayWords } from "../../shared/day-words";
import { GROUP_WORDS } from "../../shared/group-words";
import { PRODUCER_KIND_NAMES, PRODUCER_STATUS_NAMES } from "../../shared/producer-words";
import type { CellValue, Table } from "../../shared/table";

const STANDINGS: Readonly<Record<CertificateStanding | "none", string>> = {
  ...STANDING_NAMES,
  none: "Chưa được công nhận",
};
const day = (iso: string | null): string | null => (iso === null ? null : dayWords(iso));

interface Column<Row> {
  title: string;
  /** Characters. */
  width: number;
  value(row: Row, place: number): CellValue;
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { name, columns, rows: rows.map((row, place) => columns.map(({ value }) => value(row, place))) };
}

/** Columns that the import reads back bear the titles that it knows. */
const PRODUCT_COLUMNS: readonly Column<RegistryProduct>[] = [
  { title: LIST.ordinal.title, width: 6, value: (_, place) => place + 1 },
  { title: LIST.product.title, width: 36, value: ({ title }) => title },
  { title: LIST.producer.title, width: 36, value: ({ producer }) => producer },
  { title: LIST.commune.title, width: 20, value: ({ place }) => place.commune },
  { title: "Huyện (trước 01/7/2025)", width: 20, value: ({ place }) => place.district },
  { title: LIST.province.title, width: 18, value: ({ place }) => place.province },
  { title: LIST.group.title, width: 18, value: ({ group }) => GROUP_WORDS[group] },
  { title: LIST.sub_group.title, width: 24, value: ({ sub_group }) => sub_group },
  {
    title: LIST.stars.title,
    width: 16,
    // As the certificate says; whether it still holds stands in the next column.
    value: ({ certificate_stars: stars, certificate_potential_five: potential }) =>
      stars === null ? null : `${stars} sao${potential ? " (tiềm năng 5 sao)" : ""}`,
  },
  { title: "Tình trạng", width: 18, value: ({ standing }) => STANDINGS[standing] },
  { title: LIST.decision_number.title, width: 20, value: ({ decision_number }) => decision_number },
  { title: LIST.certificate_number.title, width: 24, value: ({ certificate_number }) => certificate_number },
  { title: LIST.issued_on.title, width: 12, value: ({ issued_on }) => day(issued_on) },
  { title: LIST.expires_on.title, width: 16, value: ({ expires_on }) => day(expires_on) },
];

const PRODUCER_COLUMNS: readonly Column<RegistryProducer>[] = [
  { title: "STT", width: 6, value: (_, place) => place + 1 },
  { title: "Chủ thể", width: 40, value: ({ name }) => name },
  { title: "Loại hình", width: 16, value: ({ kind }) => PRODUCER_KIND_NAMES[kind] },
  { title: "Xã", width: 20, value: ({ place }) => place.commune },
  { title: "Huyện (trước 01/7/2025)", width: 20, value: ({ place }) => place.district },
  { title: "Tỉnh", width: 18, value: ({ place }) => place.province },
  { title: "Số sản phẩm", width: 12, value: ({ products }) => products },
  { title: "3 sao", width: 8, value: ({ three }) => three },
  { title: "4 sao", width: 8, value: ({ four }) => four },
  { title: "5 sao", width: 8, value: ({ five }) => five },
  { title: "Hết hiệu lực sớm nhất từ", width: 24, value: ({ next_expiry }) => day(next_expiry) },
  { title: "Tình trạng", width: 18, value: ({ status }) => PRODUCER_STATUS_NAMES[status] },
];

/** Products of a register as a file, in the columns that offices keep. @param today YYYY-MM-DD */
export const productTable = (rows: readonly RegistryProduct[], today: string): Table =>
  tableOf(`san-pham-ocop-${today}`, PRODUCT_COLUMNS, rows);

/** Producers of a register as a file. @param today YYYY-MM-DD */
export const producerTable = (rows: readonly RegistryProducer[], today: string): Table =>
  tableOf(`chu-the-ocop-${today}`, PRODUCER_COLUMNS, rows);
