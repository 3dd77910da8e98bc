/** Words of the producers' portal about numbers. */
export const producerNumbers = {
  title: "Số liệu",
  period: "Xem trong",
  periods: { "30": "30 ngày", "90": "3 tháng", "365": "1 năm" },
  range: (from: string, to: string) => `Từ ${from} đến ${to}`,
  salesTitle: "Bán hàng",
  orders: "Đơn",
  pieces: "Số lượng",
  revenue: "Tiền hàng",
  revenueHint: "Theo ngày đặt, không tính đơn bị hủy hay từ chối, đã trừ hàng trả lại. Chưa trừ hoa hồng và thuế.",
  salesNone: "Chưa có đơn nào trong thời gian này.",
  revenueChart: { day: "Tiền hàng theo ngày", week: "Tiền hàng theo tuần" },
  revenueSummary: (total: string, best: string, span: string) =>
    `Cột tiền hàng: tổng cộng ${total}, cao nhất ${best} (${span}).`,
  viewsTitle: "Lượt xem",
  productViews: "Trang sản phẩm",
  producerViews: "Trang giới thiệu chủ thể",
  viewsHint: "Đếm số lần mở trang, không ghi lại người xem là ai. Máy tìm kiếm không được đếm.",
  viewsNone: "Chưa có lượt xem nào trong thời gian này.",
  viewsChart: { day: "Lượt xem theo ngày", week: "Lượt xem theo tuần" },
  viewsSummary: (total: string, best: string, span: string) =>
    `Cột lượt xem: tổng cộng ${total}, cao nhất ${best} (${span}).`,
  table: "Xem dạng bảng",
  when: { day: "Ngày", week: "Tuần" },
  highest: "Cao nhất",
  productsTitle: "Sản phẩm được xem và mua nhiều",
  product: "Sản phẩm",
  views: "Lượt xem",
  wordsTitle: "Người mua tìm gì để đến đây",
  wordsHint: (from: string, least: number) =>
    `Từ được gõ vào ô tìm kiếm trước khi mở sản phẩm của bạn, từ ${from}. Chỉ hiện từ đã dẫn đến ít nhất ${least} lần.`,
  wordsNone: "Chưa có từ nào đủ nhiều để hiện.",
  areaTitle: "Người mua đang tìm gì",
  areaPopular: "Được tìm nhiều",
  areaZero: "Tìm mà chưa có hàng",
  areaHint: (province: string | null) =>
    `Từ được tìm trên chợ trong 30 ngày qua, tính theo nơi người mua chọn: ${province ?? "cả nước"}. Từ được tìm dưới 5 lần không hiện.`,
  visits: (count: string) => `${count} lần`,
  lowTitle: "Sắp hết hàng",
  lowNone: "Mọi sản phẩm đang bán đều còn đủ hàng.",
  lowHint: (days: number) => `Còn 5 trở xuống, hoặc không đủ bán hai tuần theo sức bán của ${days} ngày qua.`,
  left: (count: string) => `Còn ${count}`,
  gone: "Đã hết hàng",
  lasts: (days: number) => (days === 0 ? "hết trong ngày" : `đủ bán khoảng ${days} ngày`),
  slow: "mấy tuần nay chưa bán được",
};

export type ProducerNumbersTexts = typeof producerNumbers;
