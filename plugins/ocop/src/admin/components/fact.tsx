import { Text } from "@medusajs/ui";

/** One line of a list of facts; stands in a `dl`. */
export function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-x-4">
      <dt className="shrink-0">
        <Text size="small" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="min-w-0">
        <Text size="small" className="text-right break-words">
          {value}
        </Text>
      </dd>
    </div>
  );
}
