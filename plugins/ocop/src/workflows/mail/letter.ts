/** A name and what belongs to it, on one line. */
export interface Row {
  term: string;
  value: string;
  /** Printed bold. */
  strong?: boolean;
}

/** Goods, or another thing that costs: what, how many of it, how much. */
export interface Item {
  title: string;
  detail: string;
  amount: string;
}

/** What one producer sends. */
export interface Group {
  title: string;
  caption: string;
  items: Item[];
  rows: Row[];
}

/** A mail before it is HTML or plain text: every text in it is plain and is escaped where it is printed. */
export interface Letter {
  language: "vi" | "en";
  subject: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  title: string;
  paragraphs: string[];
  facts: Row[];
  /** The one thing the reader must know or do, set apart. */
  notice: { text: string; tone: "wait" | "good" } | null;
  groups: Group[];
  totals: Row[];
  address: { title: string; lines: string[] } | null;
  steps: { title: string; list: string[] } | null;
  /** Leads to the order. */
  link: { label: string; href: string };
  /** Who writes and why. */
  footer: string[];
}
