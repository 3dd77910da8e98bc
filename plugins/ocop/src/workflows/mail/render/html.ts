/** A piece of HTML that is safe to print as it is. Only {@link html} makes one. */
export class Html {
  private constructor(readonly text: string) {}

  /** For the tag below alone: everything else goes through it and is escaped. */
  static of(strings: TemplateStringsArray, values: readonly Printable[]): Html {
    return new Html(strings.reduce((all, text, index) => all + printed(values[index - 1] ?? "") + text));
  }
}

export type Printable = Html | string | number | null | readonly Printable[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

function printed(value: Printable): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  return value.map(printed).join("");
}

/** HTML in which every text that is put in is escaped, for elements and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: Printable[]): Html {
  return Html.of(strings, values);
}
