/** Words of the age screen and of what is for adults. */
export const age = {
  title: "Xác nhận tuổi",
  lead: "Bạn sắp xem sản phẩm có cồn. Theo Luật Phòng, chống tác hại của rượu, bia, chỉ người từ đủ 18 tuổi được xem và mua.",
  legend: "Ngày sinh của bạn",
  day: "Ngày",
  month: "Tháng",
  year: "Năm",
  yearHint: "Ví dụ: 1990",
  submit: "Xác nhận",
  privacy:
    "Ngày sinh chỉ dùng để tính tuổi ngay lúc này, không được lưu lại. Xác nhận có hiệu lực trong 24 giờ trên thiết bị này.",
  leave: "Xem sản phẩm khác",
  incomplete: "Vui lòng chọn đủ ngày, tháng và nhập năm sinh bằng bốn chữ số.",
  tooOften: "Bạn đã thử quá nhiều lần. Vui lòng đợi khoảng 15 phút rồi thử lại.",
  unavailable: "Hệ thống đang bận. Vui lòng thử lại sau ít phút.",
  minorTitle: "Hẹn bạn khi đủ 18 tuổi",
  minorText:
    "Bạn chưa đủ 18 tuổi nên chúng tôi không thể giới thiệu hay bán sản phẩm có cồn cho bạn. Còn rất nhiều đặc sản OCOP khác đang chờ bạn khám phá.",
  leftOut: "Một số sản phẩm có cồn chỉ hiện sau khi xác nhận tuổi.",
  confirm: "Xác nhận tuổi",
  warning: "Uống rượu, bia có hại cho sức khỏe. Đã uống rượu, bia thì không lái xe.",
  warningMore:
    "Chỉ bán cho người từ đủ 18 tuổi và chỉ nhận thanh toán không dùng tiền mặt. Không uống khi đang mang thai.",
  warningLabel: "Cảnh báo sức khỏe",
};

export type AgeTexts = typeof age;
