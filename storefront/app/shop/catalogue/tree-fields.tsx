import { CheckLine } from "./facet-fields";
import type { TreeNode } from "./tree";

interface Props {
  nodes: readonly TreeNode[];
  /** What opens the parts of a choice, for those who hear the page. */
  partsOf: (name: string) => string;
}

function Row({ node, partsOf }: { node: TreeNode; partsOf: Props["partsOf"] }) {
  const { field, value, label, count, checked, open, children } = node;
  const line = (
    <CheckLine name={field} value={value} checked={checked} count={count}>
      {label}
    </CheckLine>
  );
  if (children.length === 0) return <li className="pl-8">{line}</li>;
  // The arrow that opens the parts lies beside the line: one is a choice, the other is not.
  return (
    <li className="relative">
      <div className="pl-8">{line}</div>
      <details open={open} className="tree-part">
        <summary
          aria-label={partsOf(label)}
          className="absolute -left-2.5 top-0 flex size-11 list-none items-center justify-center text-ink-soft hover:text-lacquer lg:h-9 [&::-webkit-details-marker]:hidden"
        >
          <svg
            aria-hidden="true"
            width="14"
            height="14"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
          >
            <path d="m9 5 7 7-7 7" />
          </svg>
        </summary>
        <div className="pl-5">
          <TreeFields nodes={children} partsOf={partsOf} />
        </div>
      </details>
    </li>
  );
}

/** A tree of choices; each branch opens without scripts. */
export function TreeFields({ nodes, partsOf }: Props) {
  return (
    <ul>
      {nodes.map((node) => (
        <Row key={node.value} node={node} partsOf={partsOf} />
      ))}
    </ul>
  );
}

/** A long tree: the first and the chosen stand open, the others one step away. */
export function LongTree({ nodes, partsOf, first, more }: Props & { first: number; more: (count: number) => string }) {
  const near = nodes.filter(({ open }, place) => place < first || open);
  const far = nodes.filter((node) => !near.includes(node));
  return (
    <>
      <TreeFields nodes={near} partsOf={partsOf} />
      {far.length > 0 && (
        <details>
          <summary className="flex min-h-11 items-center pl-8 text-sm underline underline-offset-4 hover:text-lacquer lg:min-h-9">
            {more(far.length)}
          </summary>
          <TreeFields nodes={far} partsOf={partsOf} />
        </details>
      )}
    </>
  );
}
