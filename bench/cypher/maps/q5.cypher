// $version, $lucene the query in Lucene's syntax, $folded its text. The first 20 entities by name.
CALL db.index.fulltext.queryNodes('name_folded', '+version:' + $version + ' +(' + $lucene + ')') YIELD node AS name, score
MATCH (n:Entity)-[:NAME]->(name)
WITH n, name.value AS value,
  score + CASE WHEN name.folded = $folded THEN 1000 WHEN name.folded STARTS WITH $folded + ' ' THEN 100 ELSE 0 END AS points
ORDER BY points DESC, value
WITH n, collect(points)[0] AS score ORDER BY score DESC, n.id LIMIT 20
RETURN {score: score, node: n {.id, .name}} AS edge
