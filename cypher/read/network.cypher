// <nodes>, <edges>: lists of the network before it is cut; <args>.first: how many nodes it may have; <day>: a date or null.
// Binds <network>: a map of the nodes, those with the most neighbours and of equal ones the first by id, the edges between them,
// whether there were more nodes (truncated), and the day.
WITH <nodes> AS nodes, <edges> AS edges
WITH nodes, edges, CASE WHEN size(nodes) > <args>.first THEN COLLECT {
  UNWIND [node IN nodes | [node, null]]
    + [edge IN edges | [startNode(edge), endNode(edge)]]
    + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
  WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
  ORDER BY degree DESC, node.id LIMIT toInteger(<args>.first)
  RETURN node
} END AS top
WITH {
  nodes: coalesce(top, nodes),
  edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
  truncated: top IS NOT NULL,
  day: <day>
} AS <network>
