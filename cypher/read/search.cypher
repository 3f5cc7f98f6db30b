// $version; <args>: what src/names/search-query.ts makes of a text. Binds name and points: a name's node and how well it matches. Of a
// query that more names match, the 500 that the index itself ranks first are looked at.
CALL () {
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + <args>.all, {limit: 500}) YIELD node
  // A name's terms are read once: they are compared many times.
  RETURN collect([node, node.search]) AS exact
}
// Typos are looked for if no name has all the words, and names with only some of the words if that does not help.
CALL (exact) {
  UNWIND CASE WHEN any(found IN exact WHERE all(word IN <args>.words WHERE any(term IN word WHERE found[1] CONTAINS term)))
    THEN [] ELSE [<args>.typos] END AS query
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
  RETURN collect([node, node.search]) AS typos
}
CALL (exact, typos) {
  UNWIND CASE size(exact) + size(typos) WHEN 0 THEN [<args>.any] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + query, {limit: 500}) YIELD node
  RETURN collect([node, node.search]) AS partial
}
UNWIND CASE size(typos) WHEN 0 THEN exact + partial ELSE typos END AS found
WITH found[0] AS name, found[1] AS terms, CASE size(typos) WHEN 0 THEN [] ELSE <args>.near END AS near
WITH
  name,
  reduce(total = 0.0, level IN <args>.levels | total + CASE WHEN any(term IN level[1] WHERE terms CONTAINS term) THEN level[0] ELSE 0 END)
    + reduce(total = 0.0, level IN near | total + CASE WHEN terms =~ level[1] THEN level[0] ELSE 0 END) AS points
