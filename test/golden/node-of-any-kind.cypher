// a
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Story OR n1:Dataset)
    WITH *, n1 {.id, .name_en} AS p1
    RETURN [labels(n1), p1.id, CASE WHEN n1:Entity THEN [coalesce(p1.name_en, n1[toString('name')])] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// b
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Story OR n1:Dataset)
    WITH *, n1 {.id, .statement_en} AS p1
    RETURN [labels(n1), p1.id, CASE WHEN n1:Claim THEN [coalesce(p1.statement_en, n1[toString('statement')])] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// c
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Story OR n1:Dataset)
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// nodes
RETURN [
  COLLECT {
    UNWIND range(0, size($args1.ids) - 1) AS at1
    OPTIONAL MATCH (n1:Node {version: $version, id: $args1.ids[at1]}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Story OR n1:Dataset)
    WITH n1, at1 ORDER BY at1
    RETURN [labels(n1), n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
