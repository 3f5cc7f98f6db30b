// <ends>: path-ends.cypher; <edgeTypes>, <walkable(edge)>: conditions; <args>.some, <args>.more: how many paths, and one more.
// Binds <result>, as path-shortest.cypher does: the paths of one step.
WITH COLLECT {
  <ends>
  MATCH (start)-[edge:<edgeTypes>]-(goal)
  WHERE <walkable(edge)>
  WITH start, goal, edge ORDER BY edge.claim LIMIT <args>.more
  RETURN {entities: [start, goal], claims: [edge.claim]}
} AS found
WITH {paths: found[..<args>.some], truncated: size(found) > <args>.some} AS <result>
