import type { OfficeEventKind, OfficeKind, OfficeLevel, OfficerRole } from "../../shared/office-vocabulary";

// A value that the vocabulary gains and these tables lack is a type error.

export const officeKindLabels: Record<OfficeKind, string> = {
  coordination: "Văn phòng điều phối nông thôn mới",
  trade: "Công Thương",
  committee: "Ủy ban nhân dân",
};

export const officeLevelLabels: Record<OfficeLevel, string> = {
  central: "Trung ương",
  province: "Tỉnh",
  district: "Huyện (đến 30/06/2025)",
  commune: "Xã",
};

export const officerRoleLabels: Record<OfficerRole, string> = {
  registrar: "Cán bộ quản lý hồ sơ",
  council: "Thành viên hội đồng đánh giá",
  promoter: "Cán bộ xúc tiến thương mại",
  reader: "Chỉ xem",
};

export const officeEventLabels: Record<OfficeEventKind, string> = {
  opened: "Lập cơ quan",
  changed: "Đổi tên",
  invited: "Mời",
  joined: "Nhận lời mời",
  role_changed: "Đổi vai trò",
  removed: "Cho thôi",
  invitation_withdrawn: "Hủy lời mời",
};
