// a
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    WITH *, n1 {.id, .name_en} AS n1_p
    RETURN [labels(n1), n1_p.id, CASE WHEN n1:Person THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Party THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Institution THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Organization THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Group THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Place THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Post THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Rule THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Election THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Referendum THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Poll THEN [coalesce(n1_p.name_en, n1[toString('name')])] WHEN n1:Occurrence THEN [coalesce(n1_p.name_en, n1[toString('name')])] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// b
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    WITH *, n1 {.id, .statement_en} AS n1_p
    RETURN [labels(n1), n1_p.id, CASE WHEN n1:Naming THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Participation THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Tie THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Tenure THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Dating THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Influence THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Result THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Finding THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:RuleValue THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Position THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Figure THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] WHEN n1:Assertion THEN [coalesce(n1_p.statement_en, n1[toString('statement')])] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// c
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// nodes
RETURN [
  COLLECT {
    UNWIND range(0, size($args1.ids) - 1) AS n1_at OPTIONAL MATCH (n1:Node {version: $version, id: $args1.ids[n1_at]}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset) WITH n1, n1_at ORDER BY n1_at
    RETURN [labels(n1), n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
