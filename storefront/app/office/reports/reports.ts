import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import type { ReportParameter } from "./query";

/** A report that has a file: its page under /office/bao-cao, its name at the API, and the parameters that it takes. */
export interface FiledReport {
  path: string;
  api: string;
  parameters: readonly ReportParameter[];
  title: (words: OfficeReportsTexts) => string;
  /** Its name beside those of the others, where the title is too long for a row of all; else the title. */
  tab?: (words: OfficeReportsTexts) => string;
}

/** In the order in which they are shown. */
export const REPORTS = {
  totals: { path: "", api: "totals", parameters: ["ngay", "dem", "don-vi"], title: (words) => words.totalsTitle },
  overTime: {
    path: "/dien-bien",
    api: "over-time",
    parameters: ["ngay", "dem", "tung"],
    title: (words) => words.overTimeTitle,
  },
  published: {
    path: "/cong-bo",
    api: "published",
    parameters: [],
    title: (words) => words.publishedTitle,
    tab: (words) => words.publishedTab,
  },
  plan: {
    path: "/ke-hoach",
    api: "plan",
    parameters: ["nam"],
    title: (words) => words.planTitle,
    tab: (words) => words.planTab,
  },
  sales: { path: "/ban-hang", api: "sales", parameters: ["tu", "den", "don-vi"], title: (words) => words.salesTitle },
  yearly: { path: "/nam", api: "yearly", parameters: ["nam", "dem"], title: (words) => words.yearlyTitle },
} as const satisfies Record<string, FiledReport>;

export const REPORTS_ROOT = "/office/bao-cao";
