/*
 * A sum of small decision trees, as gradient boosting makes them. One literal array holds them all, each tree in preorder:
 *
 *   inner node   column, threshold, then the tree for values up to the threshold, then the tree for those above
 *   leaf         -1, value
 *
 * Columns are indexes into `columns`, names of what is measured; opening a table finds them among the columns it will be given,
 * so that measures may be added and moved without training anew. `utils/commands/train-page.ts` writes the tables.
 */
export interface TreeTable {
  readonly columns: readonly string[];
  /** Log-odds before any tree has spoken. */
  readonly base: number;
  readonly nodes: readonly number[];
}

/** Log-odds of the row that begins at `offset` in a row-major matrix. */
export type Trees = (rows: Float32Array, offset: number) => number;

/** Throws where the table asks for a column that is not measured: a table and its measures belong together. */
export function openTrees({ columns, base, nodes }: TreeTable, measured: readonly string[]): Trees {
  const places = columns.map((name) => {
    const place = measured.indexOf(name);
    if (place < 0) throw new Error(`The trees ask for "${name}", which is not measured.`);
    return place;
  });
  // Where a node's right child begins; found once, by walking the preorder backwards with a stack of subtree starts.
  const rights = new Int32Array(nodes.length);
  const roots: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < nodes.length; at += 2) starts.push(at);
  const open: number[] = [];
  for (const at of starts.reverse()) {
    if (nodes[at]! >= 0) {
      open.pop();
      rights[at] = open.pop()!;
    }
    open.push(at);
  }
  while (open.length) roots.push(open.pop()!);
  return (rows, offset) => {
    let sum = base;
    for (const root of roots) {
      let at = root;
      while (nodes[at]! >= 0) at = rows[offset + places[nodes[at]!]!]! <= nodes[at + 1]! ? at + 2 : rights[at]!;
      sum += nodes[at + 1]!;
    }
    return sum;
  };
}
