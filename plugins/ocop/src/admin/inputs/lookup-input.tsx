import { Button, Input, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Choice, FormValues, Lookup } from "../lib/resource";

/** How long typing must rest before a search, in milliseconds. */
const REST_MS = 250;

interface Props {
  id: string;
  lookup: Lookup;
  value: string;
  /** The whole form: a lookup may depend on another input. */
  values: FormValues;
  onChoose: (choice: Choice) => void;
  onClear: () => void;
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

function Chosen({ id, lookup, value, onClear }: Pick<Props, "id" | "lookup" | "value" | "onClear">) {
  const { data } = useQuery({ queryKey: ["ocop-lookup-label", id, value], queryFn: () => lookup.label(value) });
  return (
    <div className="flex items-center justify-between gap-x-2 rounded-md border px-2 py-1">
      <Text size="small" id={id}>
        {data ?? value}
      </Text>
      <Button type="button" variant="transparent" size="small" onClick={onClear}>
        Bỏ chọn
      </Button>
    </div>
  );
}

/** A choice among too many to list: type, then take one of the answers. */
export function LookupInput({ id, lookup, value, values, onChoose, onClear }: Props) {
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const rested = useRested(words);
  const { data, isFetching, error } = useQuery({
    queryKey: ["ocop-lookup", id, rested, values],
    enabled: open && value === "",
    queryFn: () => lookup.search(rested.trim(), values),
  });
  if (value !== "") return <Chosen id={id} lookup={lookup} value={value} onClear={onClear} />;
  const choose = (choice: Choice) => {
    setWords("");
    setOpen(false);
    onChoose(choice);
  };
  return (
    <div className="flex flex-col gap-y-1">
      <Input
        id={id}
        autoComplete="off"
        placeholder="Gõ để tìm…"
        value={words}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
        }}
      />
      {open && (
        <ul className="flex max-h-60 flex-col overflow-y-auto rounded-md border" aria-label="Kết quả tìm">
          {(data ?? []).map((choice) => (
            <li key={choice.value}>
              <button
                type="button"
                className="txt-compact-small hover:bg-ui-bg-base-hover w-full px-3 py-2 text-left"
                onClick={() => choose(choice)}
              >
                {choice.label}
              </button>
            </li>
          ))}
          {(data ?? []).length === 0 && (
            <li className="txt-compact-small text-ui-fg-muted px-3 py-2">
              {error !== null ? "Không tìm được lúc này." : isFetching ? "Đang tìm…" : "Không có kết quả."}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
