import type { EarlierForm, Kind } from "../../../shared/territory";

/** One corrected error or gap of the source package, with the decree that settles it. */
export interface UnitFact {
  name?: string;
  kind?: Kind;
  earlier?: EarlierForm[];
  decree: string;
}

/** Facts by our unit code ("38", "F399", "F23938"): they win over the packages. */
export const UNIT_FACTS: Readonly<Record<string, UnitFact>> = {
  "75": {
    kind: "thành phố",
    earlier: [{ name: "Đồng Nai", kind: "tỉnh", valid_to: "2026-04-29", decree: "202/2025/QH15" }],
    decree: "30/2026/QH16",
  },
  F46: {
    name: "Huế",
    kind: "thành phố",
    earlier: [{ name: "Thừa Thiên Huế", kind: "tỉnh", valid_to: "2024-12-31", decree: "175/2024/QH15" }],
    decree: "175/2024/QH15",
  },
  F602: { name: "Phú Quý", kind: "huyện", decree: "19/2025/QĐ-TTg" },
  F682: { name: "Đạ Huoai", kind: "huyện", decree: "1245/NQ-UBTVQH15" },
};

/** Today's communes whose code the package has wrong: package code → official code. */
export const COMMUNE_CODE_FACTS: Readonly<Record<string, { code: string; name: string; decree: string }>> = {
  "23737": { code: "23938", name: "Xã Ia Mơ", decree: "19/2025/QĐ-TTg" },
};

/** Former communes that the package leaves out, with the district they stood in. */
export const MISSING_FORMER_COMMUNES: readonly {
  code: string;
  name: string;
  district: string;
  to: string;
  decree: string;
}[] = [{ code: "23938", name: "Xã Ia Mơ", district: "632", to: "23938", decree: "124/2004/QĐ-TTg" }];

/** Island districts without communes: they passed whole into a special zone. District code → commune code. */
export const ISLAND_DISTRICTS: Readonly<Record<string, { to: string; decree: string }>> = {
  "318": { to: "11948", decree: "1669/NQ-UBTVQH15" }, // Bạch Long Vĩ
  "471": { to: "19742", decree: "1680/NQ-UBTVQH15" }, // Cồn Cỏ
  "498": { to: "20333", decree: "1659/NQ-UBTVQH15" }, // Hoàng Sa
  "536": { to: "21548", decree: "1677/NQ-UBTVQH15" }, // Lý Sơn
  "755": { to: "26732", decree: "1685/NQ-UBTVQH15" }, // Côn Đảo
};

/** Rows of the mapping that name a wrong successor: former commune code → today's commune code. */
export const SUCCESSOR_FACTS: Readonly<Record<string, { to: string; decree: string }>> = {
  "03766": { to: "03784", decree: "1681/NQ-UBTVQH15" }, // Chiềng Bôm → Nậm Lầu
  "20200": { to: "20200", decree: "1659/NQ-UBTVQH15" }, // Hòa Minh → Hòa Khánh
  "24221": { to: "24221", decree: "1660/NQ-UBTVQH15" }, // Ia Rvê stays Ia Rvê
  "30901": { to: "30886", decree: "1654/NQ-UBTVQH15" }, // Thạnh Lộc of Châu Thành → Thạnh Lộc
  "30913": { to: "30910", decree: "1654/NQ-UBTVQH15" }, // Thạnh Lộc of Giồng Riềng → Thạnh Hưng
};

/**
 * Communes that ended before 30/06/2025, are missing in the package and stand on OCOP decisions.
 * `district`: the one printed beside them; `to`: today's commune on their land.
 */
export const EARLIER_COMMUNES: readonly { name: string; district: string; to: string; decree: string }[] = [
  // Into phường Long Hồ (quận Phú Xuân) from 01/01/2025; before 2021 it lay in Hương Trà.
  { name: "Xã Hương Thọ", district: "480", to: "19774", decree: "1314/NQ-UBTVQH15" },
];
