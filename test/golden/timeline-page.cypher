// timeline
RETURN [
  COUNT { MATCH (n1_reach_version:Node {version: $version, id: $dataset}) UNWIND n1_reach_version.reaches AS n1_reach
  MATCH (n1:Event) WHERE n1.version = $version AND n1.reach = n1_reach AND n1.sort >= $args1.since[n1_reach] AND n1.sort < $args1.until AND n1.toMax >= date($args1.filter.from) },
  COLLECT {
    MATCH (n1_reach_version:Node {version: $version, id: $dataset}) UNWIND n1_reach_version.reaches AS n1_reach
    CALL (n1_reach) {
    MATCH (n1:Event) WHERE n1.version = $version AND n1.reach = n1_reach AND n1.sort >= $args1.since[n1_reach] AND n1.sort < $args1.until AND n1.toMax >= date($args1.filter.from)
    WITH n1 ORDER BY n1.version, n1.reach, n1.sort LIMIT $args1.limit
    RETURN n1
    }
    WITH n1 ORDER BY n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .name_en, .kind, .dateEdtf} AS n1_p
    RETURN [
      n1_p.id,
      coalesce(n1_p.name_en, n1[toString('name')]),
      n1_p.kind,
      n1_p.dateEdtf,
      COLLECT {
        MATCH (n1)-[n2_t:TIE {predicate: 'held in'}]->(n2:Place) WHERE n2_t.knownUntil IS NULL WITH DISTINCT n2 ORDER BY n2.id
        RETURN [coalesce(n2.name_en, n2[toString('name')])]
      },
      COLLECT {
        MATCH (n3:Participation) WHERE n3.version = $version AND n3.event = n1.id AND n3.sort IS NOT NULL AND n3.knownUntil IS NULL
        WITH n3 ORDER BY n3.version, n3.event, n3.sort LIMIT $args5.limit
        OPTIONAL MATCH (n3)-[:ACTOR]->(n4)
        WITH *, n4 {.id, .name_en} AS n4_p
        RETURN [n3.role, n4_p.id, coalesce(n4_p.name_en, n4[toString('name')])]
      },
      COLLECT {
        MATCH (n1)<-[:ABOUT|EVENT|FROM|TO|CAUSE|EFFECT|POLL|SUBJECT|CARRIED_OUT_BY]-(n5) WHERE n5.knownUntil IS NULL
        WITH DISTINCT n5 ORDER BY n5.sort LIMIT $args7.limit
        WITH *, n5 {.id, .statement_en} AS n5_p
        RETURN [
          n5_p.id,
          coalesce(n5_p.statement_en, n5[toString('statement')]),
          COLLECT {
            MATCH (n5)-[n6:CITES]->(n6_passage)-[:IN]->(n6_source) WITH n6, n6_passage, n6_source ORDER BY n6.position
            RETURN [n6_source.title, n6_passage.paragraph]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
