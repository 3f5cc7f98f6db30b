// actor
RETURN [
  COLLECT {
    MATCH (n1:Node:Actor {version: $version, id: $args1.id})
    WITH *, n1 {.id, .name_en} AS p1
    RETURN [
      labels(n1),
      p1.id,
      coalesce(p1.name_en, n1[toString('name')]),
      COLLECT {
        MATCH (n2:Participation) WHERE n2.version = $version AND n2.actor = n1.id AND n2.sort IS NOT NULL AND n2.knownUntil IS NULL
        WITH n2 ORDER BY n2.version DESC, n2.actor DESC, n2.sort DESC LIMIT $args2.limit
        OPTIONAL MATCH (n2)-[:EVENT]->(n3)
        WITH *, n3 {.id, .name_en, .dateEdtf} AS p2
        RETURN [n2.role, p2.id, coalesce(p2.name_en, n3[toString('name')]), p2.dateEdtf]
      },
      CASE WHEN n1:Person THEN [
        COLLECT {
          MATCH (n4:Tenure) WHERE n4.version = $version AND n4.holder = n1.id AND n4.sort IS NOT NULL AND n4.knownUntil IS NULL
          WITH n4 ORDER BY n4.version, n4.holder, n4.sort LIMIT $args3.limit
          OPTIONAL MATCH (n4)-[:POST]->(n5)
          WITH *, n4 {.statement_en, .fromEdtf, .toEdtf, .endState} AS p3, n5 {.id, .name_en} AS p4
          RETURN [
            coalesce(p3.statement_en, n4[toString('statement')]),
            p3.fromEdtf,
            p3.toEdtf,
            coalesce(p3.endState, 'UNKNOWN'),
            COLLECT {
              MATCH (n4)-[:ENDED_BY]->(n6)
              RETURN [n6.id]
            },
            p4.id,
            coalesce(p4.name_en, n5[toString('name')]),
            COLLECT {
              MATCH (n4)<-[:NEXT]-(n7)
              OPTIONAL MATCH (n7)-[:HOLDER]->(n8)
              RETURN [n8.id]
            },
            COLLECT {
              MATCH (n4)-[:NEXT]->(n9)
              OPTIONAL MATCH (n9)-[:HOLDER]->(n10)
              RETURN [n10.id]
            }
          ]
        }
      ] END
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
