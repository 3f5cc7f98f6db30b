// contradictions
RETURN [
  COUNT { MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL },
  COLLECT {
    MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      n1.id,
      n1.reason,
      COLLECT {
        MATCH (n1)-[n2_of:OF]->(n2:Claim) WITH n2, n2_of ORDER BY n2_of.position
        RETURN [n2.id, coalesce(n2['statement_' + $args2.language], n2.statement), n2.rank]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
