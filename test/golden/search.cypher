// search
RETURN [
  COLLECT {
    CALL () {
      CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + $args1.all, {limit: 500}) YIELD node
      // A name's terms are read once: they are compared many times.
      RETURN collect([node, node.search]) AS exact
    }
    // Typos are looked for if no name has all the words, and names with only some of the words if that does not help.
    CALL (exact) {
      UNWIND CASE WHEN any(found IN exact WHERE all(word IN $args1.words WHERE any(term IN word WHERE found[1] CONTAINS term)))
        THEN [] ELSE [$args1.typos] END AS query
      CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
      RETURN collect([node, node.search]) AS typos
    }
    CALL (exact, typos) {
      UNWIND CASE size(exact) + size(typos) WHEN 0 THEN [$args1.any] ELSE [] END AS query
      CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
      RETURN collect([node, node.search]) AS partial
    }
    UNWIND CASE size(typos) WHEN 0 THEN exact + partial ELSE typos END AS found
    WITH found[0] AS name, found[1] AS terms, CASE size(typos) WHEN 0 THEN [] ELSE $args1.near END AS near
    WITH
      name,
      reduce(total = 0.0, level IN $args1.levels | total + CASE WHEN any(term IN level[1] WHERE terms CONTAINS term) THEN level[0] ELSE 0 END)
        + reduce(total = 0.0, level IN near | total + CASE WHEN terms =~ level[1] THEN level[0] ELSE 0 END) AS points
    MATCH (n1:Entity)-[:NAME]->(name)
    WITH n1, points, name.value AS value ORDER BY points DESC, value
    WITH n1, collect([points, value])[0] AS best
    WITH n1, best[0] AS score1, best[1] AS matched1
    WITH n1, score1, matched1 ORDER BY score1 DESC, n1.mentions DESC, n1.id SKIP $args1.offset LIMIT $args1.limit
    WITH *, n1 {.id, .name_ru} AS p1
    RETURN [p1.id, coalesce(p1.name_ru, n1[toString('name')]), score1, matched1]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
