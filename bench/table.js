/** The report for people: for each question a table, each contender a row, held against the first. */
export function table({ events, machine, graph, questions }) {
  const lines = [`${events} events; ${machine.cores} × ${machine.cpu}, Node ${machine.node}`];
  if (graph)
    lines.push(
      `load: ${graph.nodes} nodes, ${graph.relationships} relationships in ${graph.seconds.toFixed(1)} s, ${Math.round(graph.nodes / graph.seconds)} nodes/s, ${graph.cpu.toFixed(1)} s of CPU, ${Math.round(graph.peak / 2 ** 20)} MB`,
    );
  for (const [name, { title, contenders }] of Object.entries(questions)) {
    lines.push('', `${name.toUpperCase()} ${title}`, '', ...tableOf(contenders));
  }
  return `${lines.join('\n')}\n`;
}

function tableOf(contenders) {
  const [first] = Object.values(contenders);
  const head = [
    '',
    'db hits',
    '×',
    'statements',
    'bytes',
    'p50 ms',
    '×',
    'p99 ms',
    'req/s',
    'CPU ms',
    'db CPU ms',
    'req/s at 32',
    'p99 at 32',
  ];
  const rows = Object.values(contenders).map(({ title, hits, statements, bytes, clients: [one, many] }) => [
    title,
    hits,
    ratio(hits, first?.hits),
    statements,
    bytes,
    fixed(one?.p50),
    ratio(one?.p50, first?.clients[0]?.p50),
    fixed(one?.p99),
    fixed(one?.perSecond, 0),
    fixed(one?.cpu),
    fixed(one?.databaseCpu),
    fixed(many?.perSecond, 0),
    fixed(many?.p99),
  ]);
  return [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

const fixed = (value, digits = 2) => (value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits));
const ratio = (value, by) => (value === undefined || !by ? '' : (value / by).toFixed(2));
