// $version, and what the search makes of a text: $all, $typos and $any in Lucene's syntax, $words and $levels of terms, $near of patterns.
// The first 20 entities by name.
CALL () {
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + $all, {limit: 500}) YIELD node
  RETURN collect([node, node.search]) AS whole
}
CALL (whole) {
  UNWIND CASE
    WHEN any(row IN whole WHERE all(word IN $words WHERE any(term IN word WHERE row[1] CONTAINS term))) THEN []
    ELSE [$typos] END AS query
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
  RETURN collect([node, node.search]) AS mistyped
}
CALL (whole, mistyped) {
  UNWIND CASE size(whole) + size(mistyped) WHEN 0 THEN [$any] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
  RETURN collect([node, node.search]) AS partly
}
UNWIND CASE size(mistyped) WHEN 0 THEN whole + partly ELSE mistyped END AS row
WITH row[0] AS name, reduce(sum = 0.0, level IN $levels |
  sum + CASE WHEN any(term IN level[1] WHERE row[1] CONTAINS term) THEN level[0] ELSE 0 END) +
  reduce(sum = 0.0, level IN CASE size(mistyped) WHEN 0 THEN [] ELSE $near END |
  sum + CASE WHEN row[1] =~ level[1] THEN level[0] ELSE 0 END) AS points
MATCH (n:Entity)-[:NAME]->(name)
WITH n, max(points) AS score ORDER BY score DESC, n.mentions DESC, n.id LIMIT 20
RETURN {score: score, node: n {.id, .name}} AS edge
