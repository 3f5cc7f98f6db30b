// <edges>, <centres>: lists of the network of either day; <from>, <to>: the days; <consequences>: ids of the events that
// may have caused a change; <refused>. Binds <change>: a map with the days, refused, centres, edges, the lost and gained edges (lists of
// maps with an edge and its certainty), and keptCount, the number of edges that are neither (docs/model.md, network change).
WITH <edges> AS edges, <centres> AS centres, <from> AS from, <to> AS to, <consequences> AS consequences, <refused> AS refused
CALL (edges, from, to, consequences) {
  UNWIND edges AS edge
  WITH edge, consequences, <certaintyOn(edge, from)> AS before, <certaintyOn(edge, to)> AS after
  RETURN collect(CASE
    WHEN before IS NOT NULL AND edge.endedBy IN consequences THEN {edge: edge, change: 'LOST', certainty: before}
    WHEN after IS NOT NULL AND edge.startedBy IN consequences THEN {edge: edge, change: 'GAINED', certainty: after}
    WHEN after IS NULL THEN {edge: edge, change: 'LOST', certainty: before}
    WHEN before IS NULL THEN {edge: edge, change: 'GAINED', certainty: after}
    WHEN before = 'CERTAIN' AND after = 'POSSIBLE' AND edge.endState IN ['ENDED', 'IMPLIED']
      THEN {edge: edge, change: 'LOST', certainty: 'POSSIBLE'}
    WHEN before = 'POSSIBLE' AND after = 'CERTAIN' AND edge.fromMin > <openMin>
      THEN {edge: edge, change: 'GAINED', certainty: 'POSSIBLE'}
    ELSE {edge: edge, change: 'NONE', certainty: null}
  END) AS items
}
WITH {
  from: from,
  to: to,
  refused: refused,
  centres: centres,
  edges: edges,
  lost: [item IN items WHERE item.change = 'LOST'],
  gained: [item IN items WHERE item.change = 'GAINED'],
  keptCount: size([item IN items WHERE item.change = 'NONE'])
} AS <change>
