// entities
RETURN [
  COLLECT {
    MATCH (n1:Entity) WHERE n1.version = $version AND n1.nameSort IS NOT NULL AND any(n1_t IN $args1.types WHERE n1_t IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.nameSort LIMIT $args1.limit
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current

// claims
RETURN [
  COLLECT {
    MATCH (n1:Claim) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL AND any(n1_k IN $args1.filter.kinds WHERE n1_k IN labels(n1))
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      CASE WHEN n1:Naming THEN 'Naming' WHEN n1:Participation THEN 'Participation' WHEN n1:Tie THEN 'Tie' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Dating THEN 'Dating' WHEN n1:Influence THEN 'Influence' WHEN n1:Result THEN 'Result' WHEN n1:Finding THEN 'Finding' WHEN n1:RuleValue THEN 'RuleValue' WHEN n1:Position THEN 'Position' WHEN n1:Figure THEN 'Figure' WHEN n1:Assertion THEN 'Assertion' END,
      n1.id,
      coalesce(n1['statement_' + $args2.language], n1.statement),
      n1.rank,
      n1.rankReason,
      COLLECT {
        MATCH (n1)<-[:OF]-(n2:Contradiction) WITH n2 ORDER BY n2.id
        RETURN [
          n2.reason,
          COLLECT {
            MATCH (n2)-[n3_of:OF]->(n3:Claim) WITH n3, n3_of ORDER BY n3_of.position
            RETURN [n3.id, n3.rank]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
