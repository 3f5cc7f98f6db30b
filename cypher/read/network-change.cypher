// <edges>, <centres>: lists of the network of either day; <from>, <to>: the days; <consequences>: ids of the events through which an
// event changed things, null between two days; <refused>. Binds <change>: a map with the days, refused, centres, edges, the edges that were lost,
// were gained or may have changed (lists of maps with an edge, its certainty and the id of the event that made it), and keptCount (docs/model.md, network change).
WITH <edges> AS edges, <centres> AS centres, <from> AS from, <to> AS to, <consequences> AS consequences, <refused> AS refused
CALL (edges, from, to, consequences) {
  UNWIND edges AS edge
  WITH edge, consequences,
    <certaintyOn(edge, from)> AS before,
    <certaintyOn(edge, to)> AS after,
    from < to AND edge.startedByFirst <= to AND edge.startedByLast >= from AS mayBegin,
    edge.startedByFirst >= from AND edge.startedByLast <= to AS surelyBegins,
    from < to AND edge.endedByFirst <= to AND edge.endedByLast >= from AS mayEnd,
    edge.endedByFirst >= from AND edge.endedByLast <= to AS surelyEnds
  WITH edge, before, after, mayBegin,
    CASE WHEN consequences IS NULL THEN mayBegin ELSE edge.startedBy IN consequences END AS isBegun,
    CASE WHEN consequences IS NULL THEN mayEnd ELSE edge.endedBy IN consequences END AS isEnded,
    CASE WHEN after = 'CERTAIN' AND (before IS NULL OR surelyBegins) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS beginning,
    CASE WHEN before = 'CERTAIN' AND (after IS NULL OR surelyEnds) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS ending,
    consequences IS NOT NULL AS isAcrossEvent
  RETURN collect(CASE
    WHEN edge.isOfEvent THEN {edge: edge, change: 'NONE', certainty: null, cause: null}
    WHEN before IS NOT NULL AND isEnded
      THEN {edge: edge, change: 'LOST', certainty: CASE WHEN isAcrossEvent THEN before ELSE ending END, cause: edge.endedBy}
    WHEN after IS NOT NULL AND isBegun
      THEN {edge: edge, change: 'GAINED', certainty: CASE WHEN isAcrossEvent THEN after ELSE beginning END, cause: edge.startedBy}
    WHEN before = 'CERTAIN' AND after IS NULL THEN {edge: edge, change: 'LOST', certainty: 'CERTAIN', cause: edge.endedBy}
    WHEN before IS NULL AND after = 'CERTAIN' THEN {edge: edge, change: 'GAINED', certainty: 'CERTAIN', cause: edge.startedBy}
    WHEN before = 'CERTAIN' AND after = 'POSSIBLE' AND edge.endState IN ['ENDED', 'IMPLIED']
      THEN {edge: edge, change: 'LOST', certainty: 'POSSIBLE', cause: edge.endedBy}
    WHEN before = 'POSSIBLE' AND after = 'CERTAIN' AND mayBegin
      THEN {edge: edge, change: 'GAINED', certainty: beginning, cause: edge.startedBy}
    WHEN before IS NULL OR after IS NULL OR (before = 'POSSIBLE' AND after = 'CERTAIN')
      THEN {edge: edge, change: 'MAY_HAVE_CHANGED', certainty: 'POSSIBLE', cause: null}
    ELSE {edge: edge, change: 'NONE', certainty: null, cause: null}
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
  mayHaveChanged: [item IN items WHERE item.change = 'MAY_HAVE_CHANGED'],
  keptCount: size([item IN items WHERE item.change = 'NONE'])
} AS <change>
