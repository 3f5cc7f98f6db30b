// $version, $from and $to entities. One of the shortest paths between them.
MATCH (start:Node:Entity {version: $version, id: $from})
MATCH (goal:Node:Entity {version: $version, id: $to})
WHERE start <> goal
MATCH path = shortestPath((start)-[:TENURE|PARTICIPATION|TIE|INFLUENCE*..6]-(goal))
WHERE all(edge IN relationships(path) WHERE edge.knownUntil IS NULL)
  AND all(step IN nodes(path) WHERE NOT step:Place OR step = start OR step = goal)
RETURN {
  length: length(path), entities: [step IN nodes(path) | step {.id, .name}],
  claims: [edge IN relationships(path) | {id: edge.claim}]
} AS path
