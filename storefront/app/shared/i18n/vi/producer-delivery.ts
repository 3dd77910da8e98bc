/** Words of the page about a producer's ways of delivery. */
export const producerDelivery = {
  title: "Giao hàng",
  intro: "Khách chỉ đặt được khi có ít nhất một cách giao. Phí bạn ghi ở đây là phí khách trả.",
  none: "Bạn chưa có cách giao hàng nào, nên khách chưa đặt được. Hãy thêm một cách bên dưới.",
  ways: "Các cách giao hiện có",
  addTitle: "Thêm cách giao",
  changeTitle: (name: string) => `Sửa: ${name}`,
  name: "Tên cách giao",
  nameHint: "Ví dụ: Giao tận nơi",
  fee: "Phí giao (đồng)",
  feeHint: "Ghi 0 nếu không lấy phí",
  freeFrom: "Miễn phí cho đơn từ (đồng)",
  optional: "không bắt buộc",
  daysMin: "Giao sớm nhất sau (ngày)",
  daysMax: "Giao muộn nhất sau (ngày)",
  add: "Thêm cách giao",
  save: "Lưu",
  remove: "Bỏ cách giao này",
  saved: "Đã lưu.",
  notSaved: "Chưa lưu được. Vui lòng xem lại các ô bên dưới.",
  faults: {
    name: "Tên cần từ 2 đến 80 ký tự.",
    fee: "Phí là số đồng, từ 0 đến 5.000.000.",
    freeFrom: "Ghi số đồng, hoặc để trống.",
    days: "Ghi cả hai số ngày, từ 0 đến 60, số sau không nhỏ hơn số trước; hoặc để trống cả hai.",
  },
  flat: (fee: string) => `Phí ${fee}`,
  byProvince: (fee: string) => `Phí theo tỉnh, nơi khác ${fee}`,
  byWeight: (fee: string) => `Phí theo cân nặng, từ ${fee}`,
  pickup: "Khách đến lấy ở điểm bán, không mất phí",
  freeFromShown: (amount: string) => `miễn phí từ ${amount}`,
  days: (min: number, max: number) => (min === max ? `${min} ngày` : `${min}–${max} ngày`),
  someProvinces: (count: number) => `chỉ giao ${count} tỉnh, thành`,
  byMarket:
    "Cách tính này do ban điều hành chợ đặt giúp. Muốn đổi, hãy liên hệ ban điều hành, hoặc bỏ và thêm cách mới.",
};

export type ProducerDeliveryTexts = typeof producerDelivery;
