/** Words that the portals of producers and offices share. */
export const portal = {
  toShop: "Cửa hàng",
  logOut: "Đăng xuất",
  otherLanguage: "English",
  forbiddenTitle: "Bạn không mở được trang này",
  notFoundTitle: "Không tìm thấy",
  brokenTitle: "Chưa tải được trang",
  brokenText: "Hệ thống đang bận. Những gì bạn đã lưu vẫn còn. Vui lòng thử lại sau ít phút.",
  expiredKept: "Phiên đăng nhập đã hết. Những gì bạn nhập vẫn còn trên trang này.",
  logInBeside: "Đăng nhập ở thẻ mới rồi gửi lại",
  again: "Thử lại",
};

export type PortalTexts = typeof portal;
