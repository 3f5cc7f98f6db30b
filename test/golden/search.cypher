// search
RETURN [
  COLLECT {
    CALL db.index.fulltext.queryNodes('name_folded', '+version:' + $version + ' +(' + $args1.lucene + ')') YIELD node AS n1_name, score AS n1_name_score
    MATCH (n1:Entity)-[:NAME]->(n1_name)
    WITH n1, n1_name.value AS n1_name_value, n1_name_score + CASE WHEN n1_name.folded = $args1.folded THEN 1000 WHEN n1_name.folded STARTS WITH $args1.folded + ' ' THEN 100 ELSE 0 END AS n1_name_points
    ORDER BY n1_name_points DESC, n1_name_value
    WITH n1, collect([n1_name_points, n1_name_value])[0] AS n1_name_best
    WITH n1, n1_name_best[0] AS n1_score, n1_name_best[1] AS n1_matched
    WITH n1, n1_score, n1_matched ORDER BY n1_score DESC, n1.id SKIP $args1.offset LIMIT $args1.limit
    RETURN [CASE WHEN n1:Person THEN 'Person' WHEN n1:Party THEN 'Party' WHEN n1:Institution THEN 'Institution' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' WHEN n1:Post THEN 'Post' WHEN n1:Rule THEN 'Rule' WHEN n1:Election THEN 'Election' WHEN n1:Referendum THEN 'Referendum' WHEN n1:Poll THEN 'Poll' WHEN n1:Occurrence THEN 'Occurrence' END, n1.id, coalesce(n1['name_' + $args2.language], n1.name), n1_score, n1_matched]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
