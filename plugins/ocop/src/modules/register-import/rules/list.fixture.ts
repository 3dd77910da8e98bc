/** The head of an office's list and a row that has nothing wrong. */
export const HEAD = [
  "STT",
  "Tên sản phẩm",
  "Chủ thể",
  "Xã",
  "Huyện",
  "Nhóm sản phẩm",
  "Hạng sao",
  "Số quyết định",
  "Ngày cấp",
  "Điểm",
];
export const ROW = [
  "1",
  "Chè lam",
  "HTX Phủ Quảng",
  "Hoằng Lộc",
  "Hoằng Hóa",
  "Thực phẩm",
  "4 sao",
  "12/QĐ-UBND",
  "15/12/2023",
  "82,5",
];
