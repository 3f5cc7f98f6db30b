// actor
RETURN [
  COLLECT {
    MATCH (n1:Node:Actor {version: $version, id: $args1.id})
    WITH *, n1 {.id, .name_en} AS n1_p
    RETURN [
      labels(n1),
      n1_p.id,
      coalesce(n1_p.name_en, n1[toString('name')]),
      COLLECT {
        MATCH (n2:Participation) WHERE n2.version = $version AND n2.actor = n1.id AND n2.sort IS NOT NULL AND n2.knownUntil IS NULL
        WITH n2 ORDER BY n2.version DESC, n2.actor DESC, n2.sort DESC LIMIT $args3.limit
        OPTIONAL MATCH (n2)-[:EVENT]->(n3)
        WITH *, n3 {.id, .name_en, .dateEdtf} AS n3_p
        RETURN [n2.role, n3_p.id, coalesce(n3_p.name_en, n3[toString('name')]), n3_p.dateEdtf]
      },
      CASE WHEN n1:Person THEN [
        COLLECT {
          MATCH (n4:Tenure) WHERE n4.version = $version AND n4.holder = n1.id AND n4.sort IS NOT NULL AND n4.knownUntil IS NULL
          WITH n4 ORDER BY n4.version, n4.holder, n4.sort LIMIT $args5.limit
          OPTIONAL MATCH (n4)-[:POST]->(n6)
          WITH *, n4 {.statement_en, .fromEdtf, .toEdtf, .endState} AS n4_p, n6 {.id, .name_en} AS n6_p
          RETURN [
            coalesce(n4_p.statement_en, n4[toString('statement')]),
            n4_p.fromEdtf,
            n4_p.toEdtf,
            coalesce(n4_p.endState, 'UNKNOWN'),
            COLLECT {
              MATCH (n4)-[:ENDED_BY]->(n5)
              RETURN [n5.id]
            },
            n6_p.id,
            coalesce(n6_p.name_en, n6[toString('name')]),
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
