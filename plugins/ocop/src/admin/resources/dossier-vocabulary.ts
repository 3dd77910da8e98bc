import type { DossierPurpose, DossierStatus } from "../../shared/dossier-vocabulary";

export const dossierPurposeLabels: Record<DossierPurpose, string> = {
  rate: "Đánh giá lần đầu",
  re_rate: "Đánh giá lại",
};

export const dossierStatusLabels: Record<DossierStatus, string> = {
  draft: "Đang soạn",
  submitted: "Chờ kiểm tra",
  questions: "Chờ chủ thể trả lời",
  answered: "Chủ thể đã trả lời",
  accepted_form: "Hợp lệ, chờ hội đồng",
  in_rating: "Hội đồng đang chấm",
  decided: "Đã có kết quả",
  withdrawn: "Chủ thể đã rút",
};
