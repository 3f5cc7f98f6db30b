import { isClaimKind } from '../../kinds/records.ts';
import { PART_OF } from '../../kinds/reserved-predicates.ts';
import { claimRecord, isValid, type Checking, type Item } from '../item.ts';
import { quote } from '../problems.ts';
import type { Path } from '../../kinds/annotated-paths.ts';

/** A step from one record to another, and the item that states it. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly item: Item;
  readonly path: Path;
}

/** R32: circles of `after`, `supersedes`, `copyOf` and "part of". Returns the items that are part of one. */
export function checkCircles(checking: Checking): Set<Item> {
  const { after, supersedes, copyOf, partOf } = stepsOf(checking.items);
  const circular = new Set<Item>();
  for (const [name, steps] of [
    ['after', after],
    ['supersedes', supersedes],
    ['copyOf', copyOf],
    [`"${PART_OF}"`, partOf],
  ] as const) {
    for (const circle of circlesOf(steps)) {
      for (const { item } of circle) circular.add(item);
      const [{ item, path }] = circle as [Step];
      const ids = circle.map(({ from }) => from).slice(0, 5);
      const more = circle.length > ids.length ? ` and ${circle.length - ids.length} more` : '';
      checking.report(
        item,
        path,
        'R32',
        `${name} forms a circle through ${ids.map(quote).join(', ')}${more}`,
        'remove one of these links',
      );
    }
  }
  return circular;
}

type Steps = Record<'after' | 'supersedes' | 'copyOf' | 'partOf', Step[]>;

function stepsOf(items: readonly Item[]): Steps {
  const steps: Steps = { after: [], supersedes: [], copyOf: [], partOf: [] };
  const superseded = new Set(
    items.flatMap((item) =>
      isValid(item, 'supersedes') ? ((item.record['supersedes'] as string[] | undefined) ?? []) : [],
    ),
  );
  for (const item of items) {
    if (item.type === 'Source' && item.id !== null && isValid(item, 'copyOf') && item.record['copyOf'] !== undefined)
      steps.copyOf.push({ from: item.id, to: String(item.record['copyOf']), item, path: ['copyOf'] });
    if (!isClaimKind(item.type)) continue;
    const claim = claimRecord(item);
    // Superseded and deprecated claims can contradict the others, so they are ignored.
    const stands = claim.rank !== 'DEPRECATED' && !(item.id !== null && superseded.has(item.id));
    if (claim.type === 'Tie' && claim.predicate === PART_OF && stands && isValid(item, 'from', 'to'))
      steps.partOf.push({ from: claim.from, to: claim.to, item, path: ['to'] });
    if (item.id === null) continue;
    if ('after' in claim && claim.after !== undefined && isValid(item, 'after'))
      steps.after.push({ from: item.id, to: claim.after, item, path: ['after'] });
    if (!isValid(item, 'supersedes')) continue;
    for (const [index, to] of (claim.supersedes ?? []).entries())
      steps.supersedes.push({ from: item.id, to, item, path: ['supersedes', index] });
  }
  return steps;
}

/** The steps between nodes that can be reached from each other, circle by circle (Tarjan, without recursion). */
function circlesOf(steps: readonly Step[]): Step[][] {
  const out = new Map<string, string[]>();
  for (const { from, to } of steps) {
    const list = out.get(from);
    if (list) list.push(to);
    else out.set(from, [to]);
  }
  const component = components(out);
  const circles = new Map<number, Step[]>();
  for (const step of steps) {
    const number = component.get(step.from)!;
    if (number !== component.get(step.to)) continue;
    const circle = circles.get(number);
    if (circle) circle.push(step);
    else circles.set(number, [step]);
  }
  return [...circles.values()];
}

/** Numbers the nodes so that two have the same number if and only if each can be reached from the other. */
function components(out: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const met = new Map<string, number>();
  const lowest = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  const enter = (node: string, stack: { node: string; next: number }[]) => {
    met.set(node, met.size);
    lowest.set(node, met.get(node)!);
    open.push(node);
    stack.push({ node, next: 0 });
  };
  for (const root of out.keys()) {
    if (met.has(root)) continue;
    const stack: { node: string; next: number }[] = [];
    enter(root, stack);
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const child = out.get(frame.node)?.[frame.next++];
      if (child !== undefined) {
        if (!met.has(child)) enter(child, stack);
        else if (!component.has(child)) lowest.set(frame.node, Math.min(lowest.get(frame.node)!, met.get(child)!));
        continue;
      }
      stack.pop();
      const parent = stack.at(-1)?.node;
      if (parent !== undefined) lowest.set(parent, Math.min(lowest.get(parent)!, lowest.get(frame.node)!));
      if (lowest.get(frame.node) !== met.get(frame.node)) continue;
      for (let node = open.pop()!; ; node = open.pop()!) {
        component.set(node, met.get(frame.node)!);
        if (node === frame.node) break;
      }
    }
  }
  return component;
}
