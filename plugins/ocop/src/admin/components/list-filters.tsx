import { Input, Label, Select } from "@medusajs/ui";
import type { FilterSpec, Resource } from "../lib/resource";
import type { ListState } from "../lib/use-resource";

const ALL = "all";

interface FilterProps {
  filter: FilterSpec;
  value: string;
  onChange: (value: string) => void;
}

function Filter({ filter, value, onChange }: FilterProps) {
  if (filter.choices === undefined) {
    const id = `ocop-filter-${filter.name}`;
    return (
      <div className="flex items-center gap-x-2">
        <Label htmlFor={id} size="small">
          {filter.label}
        </Label>
        <Input id={id} type="date" size="small" value={value} onChange={(event) => onChange(event.target.value)} />
      </div>
    );
  }
  return (
    <div className="w-56">
      <Select
        size="small"
        value={value === "" ? ALL : value}
        onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
      >
        <Select.Trigger aria-label={filter.label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{filter.label}: tất cả</Select.Item>
          {filter.choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

interface Props {
  resource: Resource;
  state: ListState;
  onChange: (state: ListState) => void;
}

/** Search box and filters of a list; any change goes back to the first page. */
export function ListFilters({ resource, state, onChange }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-3">
      <Input
        // The kit draws an icon without a name beside the type "search".
        role="searchbox"
        size="small"
        aria-label="Tìm"
        placeholder="Tìm…"
        maxLength={200}
        value={state.q}
        onChange={(event) => onChange({ ...state, q: event.target.value, page: 0 })}
      />
      {resource.filters.map((filter) => (
        <Filter
          key={filter.name}
          filter={filter}
          value={state.filters[filter.name] ?? ""}
          onChange={(value) => onChange({ ...state, page: 0, filters: { ...state.filters, [filter.name]: value } })}
        />
      ))}
    </div>
  );
}
