// $version, $from and $to entities. One of the shortest paths between them.
MATCH (start:Node:Entity {version: $version, id: $from})
MATCH (goal:Node:Entity {version: $version, id: $to})
WHERE start <> goal
MATCH path = shortestPath((start)-[:TENURE|PARTICIPATION|TIE|INFLUENCE*..6]-(goal))
WHERE all(edge IN relationships(path) WHERE edge.knownUntil IS NULL)
  AND all(step IN nodes(path) WHERE NOT step:Place OR step = start OR step = goal)
RETURN [[step IN nodes(path) | [step.id, step.name]], [edge IN relationships(path) | edge.claim]] AS path
