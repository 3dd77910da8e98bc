import type { ErrorTable } from "./entry";

/** Administrative units and places. */
export const TERRITORY_ERRORS = {
  unit_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đơn vị hành chính này.",
    en: "This administrative unit was not found.",
  },
  place_not_found: {
    type: "invalid_data",
    status: 400,
    vi: "Không tìm thấy địa phương này.",
    en: "This place is not known.",
  },
  place_outside_area: {
    type: "invalid_data",
    status: 400,
    vi: "Địa bàn này không thuộc phạm vi quản lý của cơ quan.",
    en: "This place is not in the office's area.",
  },
  district_not_of_commune: {
    type: "invalid_data",
    status: 400,
    vi: "Xã, phường này không có phần đất nào của huyện đã chọn.",
    en: "This commune has no land of the chosen district.",
  },
} as const satisfies ErrorTable;
