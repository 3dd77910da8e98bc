import type { OfficeInboxTexts } from "../vi/office-inbox";

export const officeInbox: OfficeInboxTexts = {
  title: "What waits",
  nothing: "Nothing waits for you.",
  readerNote: "Your role reads only, so nothing waits for you.",
  items: {
    dossiers_submitted: "New dossiers to check",
    dossiers_answered: "Dossiers with answered questions",
    dossiers_accepted: "Accepted dossiers that wait for a round",
    change_requests: "Producers' requests to change who they are",
    place_requests: "Requests for a place at a sales point",
    sales_points_stale: "Sales points not checked for long (over 180 days)",
    sales_points_never: "Sales points that were never checked",
    supply_unmatched: "Supply requests without an invited producer",
    supply_offered: "Supply requests with offers, to be decided",
    supply_over: "Supply requests past their day, without an outcome",
    certificates_7: "Certificates that end within 7 days",
    certificates_30: "Certificates that end within 30 days",
    certificates_90: "Certificates that end within 90 days",
    certificates_180: "Certificates that end within 180 days",
    letters_draft: "Letters written, not sent",
    cycle_now: "Steps of the cycle that go on or begin within 14 days",
  },
  since: (day) => `the first ${day}`,
};
