// contradictions
RETURN [
  COUNT { MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL },
  COLLECT {
    MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .reason} AS n1_p
    RETURN [
      n1_p.id,
      n1_p.reason,
      COLLECT {
        MATCH (n1)-[n2_of:OF]->(n2:Claim) WITH n2, n2_of ORDER BY n2_of.position
        WITH *, n2 {.id, .statement_en, .rank} AS n2_p
        RETURN [n2_p.id, coalesce(n2_p.statement_en, n2[toString('statement')]), n2_p.rank]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
