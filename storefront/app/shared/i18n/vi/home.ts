/** Words of the home page. */
export const home = {
  metaTitle: "Đặc sản OCOP Việt Nam, có sao và có gốc",
  description:
    "Mua đặc sản OCOP từ làng nghề, hợp tác xã và hộ kinh doanh khắp Việt Nam. Sao hiển thị theo giấy chứng nhận còn hiệu lực, tra cứu được từng số.",
  kicker: "Mỗi xã một sản phẩm",
  title: "Của ngon vật lạ, có tên làng, có tên người làm",
  lead: (products: string, producers: string, provinces: string) =>
    `${products} sản phẩm của ${producers} chủ thể ở ${provinces} tỉnh, thành phố. Mỗi ngôi sao đều dẫn về một giấy chứng nhận còn hiệu lực.`,
  shop: "Xem sản phẩm",
  nearby: "Tìm điểm bán gần bạn",
  groupsTitle: "Bạn đang tìm gì?",
  groupCount: (count: string) => `${count} sản phẩm`,
  bestTitle: "Được chấm nhiều sao nhất",
  bestLead: "Năm sao là hạng cao nhất, do Trung ương công nhận.",
  bestAll: "Xem các sản phẩm 5 sao",
  starsTitle: "Sao OCOP nói lên điều gì?",
  starsLead:
    "Hội đồng chấm từng sản phẩm theo thang 100 điểm: nguồn gốc, cách làm, chất lượng và câu chuyện của cộng đồng.",
  starLevels: [
    { stars: 5, name: "5 sao", text: "Từ 90 điểm. Có thể xuất khẩu, do Trung ương công nhận." },
    {
      stars: 4,
      name: "4 sao",
      text: "Từ 70 đến dưới 90 điểm, do tỉnh, thành phố công nhận. Có thể được đề xuất nâng hạng: “tiềm năng 5 sao”.",
    },
    { stars: 3, name: "3 sao", text: "Từ 50 đến dưới 70 điểm. Đạt chuẩn OCOP, được gắn sao và giới thiệu." },
  ],
  starsTerm: "Giấy chứng nhận có hạn 36 tháng. Hết hạn hoặc bị thu hồi thì sao biến mất khỏi trang ngay trong ngày.",
  checkLabel: "Số giấy chứng nhận",
  checkHint: "Ghi trên nhãn hoặc giấy chứng nhận",
  check: "Kiểm tra",
  placeKicker: "Địa phương giới thiệu tuần này",
  placeAll: (name: string) => `Xem đặc sản ${name}`,
  placeText: (products: string) => `${products} sản phẩm OCOP đang có mặt trên chợ`,
  pointKicker: "Ghé xem tận nơi",
  pointAll: "Tất cả điểm bán",
  pointLink: "Đường đi và giờ mở cửa",
  newTitle: "Mới lên kệ",
  newAll: "Xem tất cả sản phẩm",
  storiesTitle: "Người làm ra",
  storiesAll: "Gặp các chủ thể khác",
  storyRead: "Đọc câu chuyện",
  storyProducts: (count: number) => `${count} sản phẩm`,
};

export type HomeTexts = typeof home;
