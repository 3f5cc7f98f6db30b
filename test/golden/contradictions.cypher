// contradictions
RETURN [
  COUNT { MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL },
  COLLECT {
    MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .reason_en} AS p1
    RETURN [
      p1.id,
      coalesce(p1.reason_en, n1[toString('reason')]),
      COLLECT {
        MATCH (n1)-[side1:OF]->(n2:Claim) WITH n2, side1 ORDER BY side1.position
        WITH *, n2 {.id, .statement_en, .rank} AS p2
        RETURN [p2.id, coalesce(p2.statement_en, n2[toString('statement')]), p2.rank]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
