import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { areConstant, argsView, argumentsOf, parameterWriter, type Args, type Arguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { collectFields, type Operation, type Selected } from './collect-fields.ts';
import type { Expression } from './cypher.ts';
import { checkLanguage, withLanguage } from './language-arguments.ts';
import { preparePage } from './page.ts';
import { projectionOf, type Prefetch } from './projection.ts';
import type { Row } from './row.ts';
import type { Composite, Field, Nodes } from './schema-types.ts';
import type { Shape } from './shape.ts';

/** The field whose page it is, for its cursors, and whether one row more than requested is read, to tell whether there are more. */
interface Paging {
  readonly field: string;
  readonly readsOneMore: boolean;
}

/** How many fields a statement may have. Fields that kinds read differently are read once for each; nested, that multiplies. */
const FIELDS_MAX = 2_000;

/** The state of compiling one root field, and what its parts call each other by. */
export abstract class Compilation {
  /** By the number of their parameter: the arguments of each field that has some. */
  readonly prepared: ((variables: Arguments, version: string) => Arguments)[] = [];
  readonly prefetches: { readonly index: number; readonly prefetch: Prefetch }[] = [];
  readonly #operation: Operation;
  #fieldCount = 0;

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /**
   * Adds what a field needs to the row and says where to find it; `kinds` are what the subject may be, if that is not all of
   * the type.
   */
  abstract field(type: Composite, nodes: Nodes, subject: Expression, row: Row, kinds?: readonly string[]): Shape;

  /** The same for all that is selected of an object, which is null if the expression `present` is. */
  abstract select(type: GraphQLOutputType, nodes: Nodes, subject: Expression, row: Row, present?: Expression): Shape;

  /**
   * Counts a field.
   * @throws BadInput if there are more than a statement may have.
   */
  countField(): void {
    if (++this.#fieldCount > FIELDS_MAX)
      throw new BadInput(
        `more than ${FIELDS_MAX} fields, those of each kind counted: expected fewer fragments inside one another`,
      );
  }

  /** The object types that an object of the type may be of. */
  possibleTypes(type: Composite): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : this.#operation.schema.getPossibleTypes(type);
  }

  /** What the nodes select on a type. */
  chosen(type: Composite, nodes: Nodes): Selected {
    const sets = nodes.map(({ selectionSet }) => selectionSet);
    return collectFields(this.#operation, type, sets);
  }

  /** The names of the fields that are selected of a connection's edges and of its pageInfo. */
  chosenOfPage(type: GraphQLObjectType, nodes: Nodes): Set<string> {
    const selected = [...this.chosen(type, nodes).values()];
    const inner = selected.flatMap((part) => {
      const { value } = part[0].name;
      const of = getNamedType(type.getFields()[value]?.type) as Composite;
      return ['edges', 'pageInfo'].includes(value) ? [...this.chosen(of, part).values()] : [];
    });
    return new Set(inner.map(([each]) => each.name.value));
  }

  /** Gives the arguments of a field a parameter, if it has any, and a view of them for the text. */
  bind(definition: Field, nodes: Nodes, paging?: Paging): { args: Args; index: number | undefined } {
    const [node] = nodes;
    const operation = this.#operation;
    const values = withLanguage(argumentsOf(definition, node, operation.variables), operation.languageFor);
    const selects = (name: string) => this.#selects(definition, nodes, name, paging !== undefined);
    if (!definition.args.length) return { args: argsView(-1, values, selects), index: undefined };
    const prepare = prepared(definition, node, values['language']);
    const index = this.prepared.length;
    this.prepared.push((variables, version) => {
      const given = prepare(variables);
      return paging ? preparePage(paging.field, given, version, paging.readsOneMore) : given;
    });
    return { args: argsView(index, values, selects), index };
  }

  /** Few fields ask, and it is another walk over the selection. */
  #selects(definition: Field, nodes: Nodes, name: string, isPage: boolean): boolean {
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) return false;
    const isChosen = [...this.chosen(type, nodes).values()].some(([each]) => each.name.value === name);
    return isChosen || (isPage && this.chosenOfPage(type, nodes).has(name));
  }
}

/** A field's arguments as its statement needs them, in the plan's language; those that are the same in every request are prepared once. */
function prepared(definition: Field, node: FieldNode, language: unknown): (variables: Arguments) => Arguments {
  const write = parameterWriter(definition.args);
  const prepare = (variables: Arguments) => {
    const given = argumentsOf(definition, node, variables);
    checkLanguage(given);
    const values = projectionOf(definition)?.prepare?.(given as never) ?? given;
    const written = write ? write(values) : values;
    return language === undefined ? written : { ...written, language };
  };
  if (!areConstant(node)) return prepare;
  let once: Arguments | undefined;
  return (variables) => (once ??= prepare(variables));
}
