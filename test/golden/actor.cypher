// actor
RETURN [
  COLLECT {
    MATCH (n1:Node:Actor {version: $version, id: $args1.id})
    RETURN [
      CASE WHEN n1:Person THEN 'Person' WHEN n1:Party THEN 'Party' WHEN n1:Institution THEN 'Institution' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' END,
      n1.id,
      coalesce(n1['name_' + $args2.language], n1.name),
      COLLECT {
        MATCH (n2:Participation) WHERE n2.version = $version AND n2.actor = n1.id AND n2.sort IS NOT NULL AND n2.knownUntil IS NULL
        WITH n2 ORDER BY n2.version DESC, n2.actor DESC, n2.sort DESC LIMIT $args3.limit
        RETURN [
          n2.role,
          COLLECT {
            MATCH (n2)-[:EVENT]->(n3)
            RETURN [n3.id, coalesce(n3['name_' + $args4.language], n3.name), n3.dateEdtf]
          }
        ]
      },
      CASE WHEN n1:Person THEN [
        COLLECT {
          MATCH (n4:Tenure) WHERE n4.version = $version AND n4.holder = n1.id AND n4.sort IS NOT NULL AND n4.knownUntil IS NULL
          WITH n4 ORDER BY n4.version, n4.holder, n4.sort LIMIT $args5.limit
          RETURN [
            coalesce(n4['statement_' + $args6.language], n4.statement),
            n4.fromEdtf,
            n4.toEdtf,
            coalesce(n4.endState, 'UNKNOWN'),
            COLLECT {
              MATCH (n4)-[:ENDED_BY]->(n5)
              RETURN [n5.id]
            },
            COLLECT {
              MATCH (n4)-[:POST]->(n6)
              RETURN [n6.id, coalesce(n6['name_' + $args7.language], n6.name)]
            },
            COLLECT {
              MATCH (n4)<-[:NEXT]-(n7)
              RETURN [
                COLLECT {
                  MATCH (n7)-[:HOLDER]->(n8)
                  RETURN [n8.id]
                }
              ]
            },
            COLLECT {
              MATCH (n4)-[:NEXT]->(n9)
              RETURN [
                COLLECT {
                  MATCH (n9)-[:HOLDER]->(n10)
                  RETURN [n10.id]
                }
              ]
            }
          ]
        }
      ] END
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
