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
RETURN {
  nodes: [entity IN [start] + near + far | {entity: entity {.id, .name}}],
  edges: [edge IN edges | {
    source: startNode(edge).id, target: endNode(edge).id, label: edge.label, claim: {id: edge.claim}
  }]
} AS network
