// entities
RETURN [
  COLLECT {
    MATCH (n1:Entity) WHERE n1.version = $version AND n1.nameSort IS NOT NULL AND any(type1 IN $args1.types WHERE type1 IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.nameSort LIMIT $args1.limit
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// claims
RETURN [
  COLLECT {
    MATCH (n1:Claim) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL AND any(kind1 IN $args1.filter.kinds WHERE kind1 IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .statement_en, .rank, .rankReason_en} AS p1
    RETURN [
      labels(n1),
      p1.id,
      coalesce(p1.statement_en, n1[toString('statement')]),
      p1.rank,
      coalesce(p1.rankReason_en, n1[toString('rankReason')]),
      COLLECT {
        MATCH (n1)<-[:OF]-(n2:Contradiction) WITH n2 ORDER BY n2.id
        RETURN [
          coalesce(n2.reason_en, n2[toString('reason')]),
          COLLECT {
            MATCH (n2)-[side1:OF]->(n3:Claim) WITH n3, side1 ORDER BY side1.position
            WITH *, n3 {.id, .rank} AS p2
            RETURN [p2.id, p2.rank]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
