/** Words of featured sales points and coming fairs on the shop's pages. */
export const promotion = {
  featured: "Điểm bán được giới thiệu",
  featuredWhy: "Do cơ quan quản lý OCOP của địa phương chọn giới thiệu, không thu phí.",
  allPoints: "Xem tất cả điểm bán",
  fairs: "Hội chợ, tuần hàng OCOP",
  fairsLead: "Đang và sắp diễn ra.",
};

export type PromotionTexts = typeof promotion;
