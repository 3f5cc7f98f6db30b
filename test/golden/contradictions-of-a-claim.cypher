// entities
RETURN [
  COLLECT {
    MATCH (n1:Entity) WHERE n1.version = $version AND n1.nameSort IS NOT NULL AND any(n1_t IN $args1.types WHERE n1_t IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.nameSort LIMIT $args1.limit
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// claims
RETURN [
  COLLECT {
    MATCH (n1:Claim) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL AND any(n1_k IN $args1.filter.kinds WHERE n1_k IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .statement_en, .rank, .rankReason} AS n1_p
    RETURN [
      labels(n1),
      n1_p.id,
      coalesce(n1_p.statement_en, n1[toString('statement')]),
      n1_p.rank,
      n1_p.rankReason,
      COLLECT {
        MATCH (n1)<-[:OF]-(n2:Contradiction) WITH n2 ORDER BY n2.id
        RETURN [
          n2.reason,
          COLLECT {
            MATCH (n2)-[n3_of:OF]->(n3:Claim) WITH n3, n3_of ORDER BY n3_of.position
            WITH *, n3 {.id, .rank} AS n3_p
            RETURN [n3_p.id, n3_p.rank]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
