// timeline
RETURN [
  COUNT {
    MATCH (version1:Node {version: $version, id: $dataset}) UNWIND version1.durationBuckets AS bucket1
    MATCH (n1:Event) WHERE n1.version = $version AND n1.durationBucket = bucket1 AND n1.sort >= $args1.since[bucket1] AND n1.sort < $args1.until AND n1.toMax >= date($args1.filter.from)
  },
  COLLECT {
    MATCH (version1:Node {version: $version, id: $dataset}) UNWIND version1.durationBuckets AS bucket1
    CALL (bucket1) {
    MATCH (n1:Event) WHERE n1.version = $version AND n1.durationBucket = bucket1 AND n1.sort >= $args1.since[bucket1] AND n1.sort < $args1.until AND n1.toMax >= date($args1.filter.from)
    WITH n1 ORDER BY n1.version, n1.durationBucket, n1.sort LIMIT $args1.limit
    RETURN n1
    }
    WITH n1 ORDER BY n1.sort LIMIT $args1.limit
    WITH *, n1 {.id, .name_en, .kind, .dateEdtf} AS p1
    RETURN [
      p1.id,
      coalesce(p1.name_en, n1[toString('name')]),
      p1.kind,
      p1.dateEdtf,
      COLLECT {
        MATCH (n1)-[tie1:TIE {predicate: 'held in'}]->(n2:Place) WHERE tie1.knownUntil IS NULL WITH DISTINCT n2 ORDER BY n2.id
        RETURN [coalesce(n2.name_en, n2[toString('name')])]
      },
      COLLECT {
        MATCH (n3:Participation) WHERE n3.version = $version AND n3.event = n1.id AND n3.sort IS NOT NULL AND n3.knownUntil IS NULL
        WITH n3 ORDER BY n3.version, n3.event, n3.sort LIMIT $args2.limit
        OPTIONAL MATCH (n3)-[:ACTOR]->(n4)
        WITH *, n4 {.id, .name_en} AS p2
        RETURN [n3.role, p2.id, coalesce(p2.name_en, n4[toString('name')])]
      },
      COLLECT {
        MATCH (n1)<-[:ABOUT|EVENT|FROM|TO|CAUSE|EFFECT|POLL|SUBJECT]-(n5) WHERE n5.knownUntil IS NULL
        WITH DISTINCT n5 ORDER BY n5.sort LIMIT $args3.limit
        WITH *, n5 {.id, .statement_en} AS p3
        RETURN [
          p3.id,
          coalesce(p3.statement_en, n5[toString('statement')]),
          COLLECT {
            MATCH (n5)-[n6:CITES]->(passage1)-[:IN]->(source1) WITH n6, passage1, source1 ORDER BY n6.position
            RETURN [source1.title, passage1.paragraph]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
