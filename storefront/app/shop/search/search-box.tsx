import { useId } from "react";
import { Form, useLocation } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { SearchIcon } from "../layout/icons";
import { useSuggestions } from "./use-suggestions";

/** The search box of every page: a plain form; with scripts it suggests as you type. */
export function SearchBox() {
  const texts = useShell();
  const language = useLanguage();
  const list = useId();
  const { pathname, search } = useLocation();
  const { suggestions, ask } = useSuggestions();
  const asked = pathname.endsWith("/san-pham") ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <Form
      role="search"
      action={inLanguage(language, "/san-pham")}
      className="flex w-full rounded-full border border-line bg-card focus-within:border-lacquer"
    >
      <input
        key={asked}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={200}
        autoComplete="off"
        list={list}
        aria-label={texts.searchLabel}
        placeholder={texts.searchHint}
        onChange={(event) => ask(event.target.value)}
        className="min-h-11 w-full min-w-0 rounded-l-full bg-transparent pl-5 pr-2 placeholder:text-ink-soft"
      />
      <datalist id={list}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button
        type="submit"
        aria-label={texts.search}
        className="flex min-h-11 w-12 shrink-0 items-center justify-center rounded-r-full text-lacquer hover:bg-paper-deep"
      >
        <SearchIcon />
      </button>
    </Form>
  );
}
