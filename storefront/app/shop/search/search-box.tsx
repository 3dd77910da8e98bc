import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { Form, useLocation, useNavigate } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { useHydrated } from "../../shared/use-hydrated";
import { SearchIcon } from "../layout/icons";
import { RecentList } from "./recent-list";
import { optionId, SuggestionList } from "./suggestion-list";
import type { Suggestion } from "./suggestion";
import { useRecent } from "./use-recent";
import { useSuggestions } from "./use-suggestions";

/** The search box of every page: a plain form; with scripts it suggests as you type. */
export function SearchBox() {
  const { pathname, search } = useLocation();
  const asked = pathname.endsWith("/san-pham") ? (new URLSearchParams(search).get("q") ?? "") : "";
  return <Box key={asked} asked={asked} />;
}

/** A combobox whose list holds suggestions; before anything is typed, what this device searched for stands below it. */
function Box({ asked }: { asked: string }) {
  const texts = useShell();
  const language = useLanguage();
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const { suggestions, ask } = useSuggestions();
  const { recent, look, remember, forget, forgetAll } = useRecent();
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const action = inLanguage(language, "/san-pham");
  const suggesting = open && suggestions.length > 0;
  const remembering = open && text.trim() === "" && recent.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setActive(-1);
    ask(typed);
  };
  const go = ({ path }: Suggestion) => {
    close();
    box.current?.blur();
    void navigate(inLanguage(language, path));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      if (remembering) panel.current?.querySelector("a")?.focus();
      else if (suggesting) setActive(active + 1 < suggestions.length ? active + 1 : -1);
      else setOpen(true);
    },
    ArrowUp: () => suggesting && setActive(active === -1 ? suggestions.length - 1 : active - 1),
    Escape: close,
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = suggestions[active];
    // Enter that ends a composed syllable belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && suggesting && chosen !== undefined) {
      event.preventDefault();
      go(chosen);
    }
    const act = keys[event.key];
    if (act === undefined || (event.key === "Escape" && !suggesting && !remembering)) return;
    event.preventDefault();
    act();
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const back = (change: () => void) => {
    change();
    box.current?.focus();
  };
  const combobox = hydrated
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-haspopup": "listbox",
        "aria-expanded": suggesting,
        "aria-controls": suggesting ? list : undefined,
        "aria-activedescendant": suggesting && active >= 0 ? optionId(list, active) : undefined,
      } as const)
    : {};

  return (
    <div onBlur={leave} className="relative w-full">
      <Form
        role="search"
        action={action}
        onSubmit={() => {
          remember(box.current?.value ?? "");
          close();
          box.current?.blur();
        }}
        className="flex w-full rounded-full border border-line bg-card outline-offset-2 outline-lacquer focus-within:border-lacquer has-[input:focus-visible]:outline-3"
      >
        <input
          {...combobox}
          ref={box}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={texts.searchLabel}
          placeholder={texts.searchHint}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => {
            look();
            setText(event.target.value);
            setOpen(true);
          }}
          onKeyDown={press}
          className="min-h-11 w-full min-w-0 rounded-l-full bg-transparent pl-5 pr-2 outline-none placeholder:text-ink-soft [&::-webkit-search-cancel-button]:grayscale"
        />
        <button
          type="submit"
          aria-label={texts.search}
          className="flex min-h-11 w-12 shrink-0 items-center justify-center rounded-r-full text-lacquer hover:bg-paper-deep"
        >
          <SearchIcon />
        </button>
      </Form>
      {(suggesting || remembering) && (
        <div
          ref={panel}
          role="presentation"
          // A press must not take the focus out of the box, which would close what was pressed.
          onMouseDown={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            box.current?.focus();
            close();
          }}
          className="absolute inset-x-0 top-full z-50 mt-1 max-h-[70dvh] overflow-y-auto rounded-card border border-line bg-card shadow-card"
        >
          {suggesting ? (
            <SuggestionList id={list} suggestions={suggestions} active={active} onChoose={go} />
          ) : (
            <RecentList
              searches={recent}
              addressOf={(q) => `${action}?${new URLSearchParams({ q })}`}
              onChoose={(q) => {
                remember(q);
                close();
              }}
              onForget={(q) => back(() => forget(q))}
              onForgetAll={() => back(forgetAll)}
            />
          )}
        </div>
      )}
      <p role="status" className="sr-only">
        {suggesting && texts.suggestionCount(suggestions.length)}
        {remembering && texts.recentCount(recent.length)}
      </p>
    </div>
  );
}
