// rule
RETURN [
  COLLECT {
    MATCH (n1:Node:Rule {version: $version, id: $args1.id})
    RETURN [
      coalesce(n1.name_en, n1[toString('name')]),
      COLLECT {
        MATCH (n1)<-[:RULE]-(n2:RuleValue) WHERE n2.knownUntil IS NULL WITH n2 ORDER BY n2.sort
        WITH *, n2 {.amount, .unit} AS p1
        RETURN [
          p1.amount,
          p1.unit,
          COLLECT {
            MATCH (n2)-[:STARTED_BY]->(n3)
            RETURN [n3.id]
          },
          COLLECT {
            MATCH (n2)-[:ENDED_BY]->(n4)
            RETURN [n4.id]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// event
RETURN [
  COLLECT {
    MATCH (n1:Node:Event {version: $version, id: $args1.id})
    RETURN [
      coalesce(n1.name_en, n1[toString('name')]),
      COLLECT {
        MATCH (n1)<-[:STARTED_BY|ENDED_BY]-(value1:RuleValue)-[:RULE]->(n2:Rule) WHERE value1.rank <> 'DEPRECATED' AND value1.knownUntil IS NULL WITH DISTINCT n2, n1 AS event1 ORDER BY n2.id
        RETURN [
          coalesce(n2.name_en, n2[toString('name')]),
          COLLECT {
            MATCH (n2)<-[:RULE]-(n3:RuleValue)-[:ENDED_BY]->(event1) WHERE n3.rank <> 'DEPRECATED' AND n3.knownUntil IS NULL WITH n3 ORDER BY CASE n3.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END, n3.sort
            RETURN [n3.amount]
          },
          COLLECT {
            MATCH (n2)<-[:RULE]-(n4:RuleValue)-[:STARTED_BY]->(event1) WHERE n4.rank <> 'DEPRECATED' AND n4.knownUntil IS NULL WITH n4 ORDER BY CASE n4.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END, n4.sort
            RETURN [n4.amount]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
