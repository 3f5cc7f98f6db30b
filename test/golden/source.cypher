// datasets
RETURN [
  COLLECT {
    MATCH (pointer1:Pointer)
    MATCH (n1:Node:Dataset {version: pointer1.version, id: pointer1.dataset})
    WITH n1 ORDER BY n1.version <> $version, n1.id
    WITH *, n1 {.id, .title_en, .entityCount, .claimCount, .sourceCount, .contradictionCount} AS p1
    RETURN [p1.id, coalesce(p1.title_en, n1[toString('title')]), p1.entityCount, p1.claimCount, p1.sourceCount, p1.contradictionCount]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// source
RETURN [
  COLLECT {
    MATCH (n1:Node:Source {version: $version, id: $args1.id})
    WITH *, n1 {.title, .published, .url, .id, .type, .authors, .language} AS p1
    RETURN [
      p1.title,
      p1.published,
      p1.url,
      COLLECT {
        MATCH (n1)-[:PUBLISHER]->(n2)
        RETURN [n2.id]
      },
      {id: p1.id, type: p1.type, title: p1.title, authors: coalesce(p1.authors, []), publishers: COLLECT { MATCH (n1)-[:PUBLISHER]->(publisher1:Actor) RETURN publisher1.name }, published: p1.published, language: p1.language, url: p1.url},
      COUNT {
        MATCH (n3)-[:CITES]->()-[:IN]->(n1) WHERE n3.knownUntil IS NULL
        RETURN DISTINCT n3
      },
      COLLECT {
        MATCH (n3)-[:CITES]->()-[:IN]->(n1) WHERE n3.knownUntil IS NULL
        WITH DISTINCT n3 ORDER BY n3.sort LIMIT $args2.limit
        RETURN [
          COLLECT {
            MATCH (n3)-[n4:CITES]->(passage1)-[:IN]->(source1) WITH n4, passage1, source1 ORDER BY n4.position
            WITH *, passage1 {.paragraph, .begins, .ends, .start, .end, .sha256} AS p2
            RETURN [n4.stance, p2.paragraph, p2.begins, p2.ends, p2.start, p2.end, p2.sha256, [COLLECT { MATCH (passage1)-[:IN]->(source2) RETURN source2.textSha256 }, p2.start, p2.end, p2.sha256]]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
