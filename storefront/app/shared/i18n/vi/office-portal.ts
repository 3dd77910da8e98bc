/** Words of the frame, the doors and the first page of the offices' portal. */
export const officePortal = {
  name: "Kênh quản lý OCOP",
  menu: "Mục của kênh quản lý",
  home: "Tổng quan",
  expiries: "Sắp hết hạn",
  letters: "Văn bản",
  calendar: "Lịch chu trình",
  supplyRequests: "Nhu cầu cung ứng",
  groups: {
    register: "Sổ đăng ký",
    rating: "Đánh giá, phân hạng",
    places: "Điểm bán, xúc tiến",
    supply: "Cung cầu",
    work: "Công việc",
    reports: "Báo cáo",
    records: "Lịch sử thay đổi",
  },
  logInTitle: "Đăng nhập kênh quản lý OCOP",
  logInIntro:
    "Dành cho văn phòng điều phối nông thôn mới, sở công thương, ủy ban nhân dân và thành viên hội đồng đánh giá.",
  registerTitle: "Tạo mật khẩu",
  registerIntro: "Dành cho người đã có lời mời. Hãy dùng đúng địa chỉ thư được mời.",
  registerRefused:
    "Chưa tạo được tài khoản. Nếu địa chỉ này đã có tài khoản trên Chợ OCOP, hãy dùng đúng mật khẩu của tài khoản đó.",
  register: "Tạo mật khẩu",
  invited: "Có lời mời nhưng chưa có mật khẩu?",
  noOffice:
    "Tài khoản này hiện không được giao việc ở cơ quan nào. Nếu bạn có lời mời, hãy mở đường dẫn trong lời mời; nếu không, hãy liên hệ ban quản trị.",
  hello: (name: string) => `Xin chào, ${name}`,
  office: "Cơ quan",
  area: "Địa bàn",
  role: "Vai trò",
  wholeCountry: "Cả nước",
  roles: {
    registrar: "Cán bộ quản lý hồ sơ",
    council: "Thành viên hội đồng đánh giá",
    promoter: "Cán bộ xúc tiến thương mại",
    reader: "Chỉ xem",
  },
  sections: "Các mục bạn dùng được",
  noSections: "Chưa có mục nào dành cho vai trò này.",
  abolished: (unit: string) =>
    `${unit} đã kết thúc hoạt động. Dữ liệu của địa bàn cũ vẫn xem được, nhưng không thay đổi được.`,
  invitationTitle: "Lời mời",
  invitationText: (office: string, role: string) => `${office} mời bạn tham gia với vai trò: ${role}.`,
  invitationSignedIn: (email: string) => `Bạn đang đăng nhập bằng ${email}.`,
  accept: "Nhận lời mời",
  invitationGone: "Lời mời không đúng, đã dùng, đã hết hạn, hoặc dành cho địa chỉ thư khác.",
  alreadyOfficer: "Tài khoản này đã được giao việc ở một cơ quan nên không nhận thêm lời mời được.",
  otherAccount: "Đăng nhập bằng địa chỉ khác",
  forbiddenText: "Vai trò của bạn không có mục này, hoặc cơ quan của bạn chỉ được xem.",
  notFoundText: "Mục này không có, hoặc không thuộc địa bàn của bạn.",
};

export type OfficePortalTexts = typeof officePortal;
