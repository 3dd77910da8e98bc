import type { Part } from "./types";

/** Part A of 1048/QĐ-TTg and 781/QĐ-TTg, the same in both, for goods. */
const strength: Part = {
  code: "A",
  vi: "Sản phẩm và sức mạnh cộng đồng",
  en: "Product and community strength",
  max: 35,
  sections: [
    {
      code: "A1",
      vi: "Tổ chức sản xuất",
      en: "Production",
      max: 18,
      criteria: [
        {
          code: "1.1",
          vi: "Nguồn nguyên liệu",
          en: "Origin of raw material",
          max: 3,
          options: [
            { points: 1, vi: "Dưới 50% từ trong tỉnh", en: "Less than 50 % from the province" },
            { points: 2, vi: "Từ 50% đến dưới 75% từ trong tỉnh", en: "50 to 75 % from the province" },
            { points: 3, vi: "Từ 75% đến 100% từ trong tỉnh", en: "75 to 100 % from the province" },
          ],
        },
        {
          code: "1.2",
          vi: "Gia tăng giá trị",
          en: "Value added",
          max: 3,
          hint: { vi: "Sơ chế, chế biến hay chế biến sâu", en: "Simple, processed or deeply processed" },
        },
        { code: "1.3", vi: "Năng lực sản xuất đáp ứng phân phối", en: "Capacity for distribution", max: 4 },
        { code: "1.4", vi: "Liên kết sản xuất", en: "Linkage", max: 2 },
        { code: "1.5", vi: "Bảo vệ môi trường", en: "Environment", max: 5 },
        { code: "1.6", vi: "Năng lượng, công nghệ thân thiện", en: "Clean energy and technology", max: 1 },
      ],
    },
    {
      code: "A2",
      vi: "Phát triển sản phẩm",
      en: "Product development",
      max: 8,
      criteria: [
        { code: "2.1", vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the idea", max: 3 },
        {
          code: "2.2",
          vi: "Tính hoàn thiện của bao bì",
          en: "Completeness of packaging",
          max: 3,
          options: [
            { points: 2, vi: "Có truy xuất nguồn gốc", en: "Can be traced" },
            { points: 3, vi: "Có truy xuất nguồn gốc và nhãn hiệu", en: "Can be traced and has a trademark" },
          ],
        },
        { code: "2.3", vi: "Phong cách, hình thức của bao bì", en: "Style of packaging", max: 2 },
      ],
    },
    {
      code: "A3",
      vi: "Sức mạnh cộng đồng",
      en: "Community strength",
      max: 9,
      criteria: [
        {
          code: "3.1",
          vi: "Loại hình tổ chức sản xuất, kinh doanh",
          en: "Legal form",
          max: 3,
          options: [
            {
              points: 1,
              vi: "Hộ sản xuất, tổ hợp tác, công ty TNHH một thành viên, doanh nghiệp tư nhân",
              en: "Household, cooperative group, one-member company, private firm",
            },
            {
              points: 2,
              vi: "Công ty TNHH từ hai thành viên, công ty cổ phần có dưới 51% vốn của cộng đồng",
              en: "Company of two or more members, joint-stock company with less than 51 % of the community",
            },
            {
              points: 3,
              vi: "Hợp tác xã theo Luật 2012, công ty cổ phần có từ 51% vốn của cộng đồng",
              en: "Cooperative by the law of 2012, joint-stock company with 51 % or more of the community",
            },
          ],
        },
        { code: "3.2", vi: "Sự tham gia của cộng đồng trong quản lý", en: "Community in management", max: 2 },
        { code: "3.3", vi: "Sử dụng lao động địa phương", en: "Local labour", max: 1 },
        {
          code: "3.4",
          vi: "Tăng trưởng sản xuất kinh doanh",
          en: "Growth",
          max: 1,
          options: [{ points: 1, vi: "Doanh thu tăng từ 10% trở lên", en: "Revenue grew by 10 % or more" }],
        },
        { code: "3.5", vi: "Kế toán", en: "Accounting", max: 2 },
      ],
    },
  ],
};

/** Part B of 1048/QĐ-TTg and 781/QĐ-TTg, the same in both, for goods. */
const marketing: Part = {
  code: "B",
  vi: "Khả năng tiếp thị",
  en: "Marketing",
  max: 25,
  sections: [
    {
      code: "B4",
      vi: "Tiếp thị",
      en: "Marketing",
      max: 15,
      criteria: [
        { code: "4.1", vi: "Khu vực phân phối chính", en: "Distribution area", max: 5 },
        { code: "4.2", vi: "Tổ chức phân phối", en: "Organisation of distribution", max: 5 },
        { code: "4.3", vi: "Quảng bá sản phẩm", en: "Promotion", max: 5 },
      ],
    },
    {
      code: "B5",
      vi: "Câu chuyện về sản phẩm",
      en: "Product story",
      max: 10,
      criteria: [
        { code: "5.1", vi: "Câu chuyện về sản phẩm", en: "Story", max: 5 },
        { code: "5.2", vi: "Trí tuệ, bản sắc địa phương", en: "Local identity", max: 3 },
        { code: "5.3", vi: "Cấu trúc câu chuyện", en: "Structure of the story", max: 2 },
      ],
    },
  ],
};

/** Part C, scored by a sheet of its own for each product set. */
const quality: Part = { code: "C", vi: "Chất lượng sản phẩm", en: "Product quality", max: 40, sections: null };

export const PARTS_2019: readonly Part[] = [strength, marketing, quality];
