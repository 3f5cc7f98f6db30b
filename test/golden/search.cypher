// search
RETURN [
  COLLECT {
    CALL () { CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + $args1.all, {limit: 500}) YIELD node RETURN collect([node, node.search]) AS n1_name_all }
    CALL (n1_name_all) { UNWIND CASE WHEN any(n1_name_row IN n1_name_all WHERE all(n1_name_w IN $args1.words WHERE any(n1_name_t IN n1_name_w WHERE n1_name_row[1] CONTAINS n1_name_t))) THEN [] ELSE [$args1.typos] END AS n1_name_q CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + n1_name_q, {limit: 500}) YIELD node RETURN collect([node, node.search]) AS n1_name_typos }
    CALL (n1_name_all, n1_name_typos) { UNWIND CASE size(n1_name_all) + size(n1_name_typos) WHEN 0 THEN [$args1.any] ELSE [] END AS n1_name_q CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + n1_name_q, {limit: 500}) YIELD node RETURN collect([node, node.search]) AS n1_name_any }
    UNWIND CASE size(n1_name_typos) WHEN 0 THEN n1_name_all + n1_name_any ELSE n1_name_typos END AS n1_name_row
    WITH n1_name_row[0] AS n1_name, n1_name_row[1] AS n1_name_terms, CASE size(n1_name_typos) WHEN 0 THEN [] ELSE $args1.near END AS n1_name_near
    WITH n1_name, reduce(n1_name_levels_sum = 0.0, n1_name_l IN $args1.levels | n1_name_levels_sum + CASE WHEN any(n1_name_t IN n1_name_l[1] WHERE n1_name_terms CONTAINS n1_name_t) THEN n1_name_l[0] ELSE 0 END) + reduce(n1_name_near_sum = 0.0, n1_name_l IN n1_name_near | n1_name_near_sum + CASE WHEN n1_name_terms =~ n1_name_l[1] THEN n1_name_l[0] ELSE 0 END) AS n1_name_points
    MATCH (n1:Entity)-[:NAME]->(n1_name)
    WITH n1, n1_name_points, n1_name.value AS n1_name_value ORDER BY n1_name_points DESC, n1_name_value
    WITH n1, collect([n1_name_points, n1_name_value])[0] AS n1_name_best
    WITH n1, n1_name_best[0] AS n1_score, n1_name_best[1] AS n1_matched
    WITH n1, n1_score, n1_matched ORDER BY n1_score DESC, n1.mentions DESC, n1.id SKIP $args1.offset LIMIT $args1.limit
    WITH *, n1 {.id, .name_ru} AS n1_p
    RETURN [n1_p.id, coalesce(n1_p.name_ru, n1[toString('name')]), n1_score, n1_matched]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
