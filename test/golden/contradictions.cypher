// contradictions
RETURN [
  COUNT { MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL },
  COLLECT {
    MATCH (n1:Contradiction) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      n1.sort,
      n1.id,
      n1.reason,
      COLLECT {
        MATCH (n1)-[n2_of:OF]->(n2:Claim) WITH n2, n2_of ORDER BY n2_of.position
        RETURN [CASE WHEN n2:Naming THEN 'Naming' WHEN n2:Participation THEN 'Participation' WHEN n2:Tie THEN 'Tie' WHEN n2:Tenure THEN 'Tenure' WHEN n2:Dating THEN 'Dating' WHEN n2:Influence THEN 'Influence' WHEN n2:Result THEN 'Result' WHEN n2:Finding THEN 'Finding' WHEN n2:RuleValue THEN 'RuleValue' WHEN n2:Position THEN 'Position' WHEN n2:Figure THEN 'Figure' WHEN n2:Assertion THEN 'Assertion' END, n2.id, coalesce(n2['statement_' + $args2.language], n2.statement), n2.rank]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
