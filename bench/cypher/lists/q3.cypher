// $version, $id of an entity, $at a day. Who held which post on that day, two steps around the entity.
MATCH (start:Node:Entity {version: $version, id: $id})
CALL (start) {
  MATCH (start)-[edge:TENURE]-(entity)
  WHERE edge.plain AND edge.fromMin <= date($at) AND edge.toMax >= date($at)
  RETURN collect(edge) AS first, collect(DISTINCT entity) AS near
}
CALL (start, near) {
  UNWIND near AS step
  MATCH (step)-[edge:TENURE]-(entity)
  WHERE entity <> start
    AND edge.plain AND edge.fromMin <= date($at) AND edge.toMax >= date($at)
  RETURN collect(edge) AS second, collect(DISTINCT entity) AS far
}
WITH start, near, [entity IN far WHERE NOT entity IN near] AS far, first + second AS edges
RETURN [
  [entity IN [start] + near + far | [entity.id, entity.name]],
  [edge IN edges | [startNode(edge).id, endNode(edge).id, edge.label, edge.claim]]
] AS network
