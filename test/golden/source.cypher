// datasets
RETURN [
  COLLECT {
    MATCH (n1_p:Pointer) MATCH (n1:Node:Dataset {version: n1_p.version, id: n1_p.dataset}) WITH n1 ORDER BY n1.version <> $version, n1.id
    WITH *, n1 {.id, .title, .entityCount, .claimCount, .sourceCount, .contradictionCount} AS n1_p
    RETURN [n1_p.id, n1_p.title, n1_p.entityCount, n1_p.claimCount, n1_p.sourceCount, n1_p.contradictionCount]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// source
RETURN [
  COLLECT {
    MATCH (n1:Node:Source {version: $version, id: $args1.id})
    WITH *, n1 {.title, .published, .url} AS n1_p
    RETURN [
      n1_p.title,
      n1_p.published,
      n1_p.url,
      COLLECT {
        MATCH (n1)-[:PUBLISHER]->(n2)
        RETURN [n2.id]
      },
      {id: n1.id, type: n1.type, title: n1.title, publishers: COLLECT { MATCH (n1)-[:PUBLISHER]->(n1_by:Actor) RETURN n1_by.name }, published: n1.published, language: n1.language, url: n1.url},
      COUNT { MATCH (n3)-[:CITES]->()-[:IN]->(n1) WHERE n3.knownUntil IS NULL RETURN DISTINCT n3 },
      COLLECT {
        MATCH (n3)-[:CITES]->()-[:IN]->(n1) WHERE n3.knownUntil IS NULL
        WITH DISTINCT n3 ORDER BY n3.sort LIMIT $args2.limit
        RETURN [
          COLLECT {
            MATCH (n3)-[n4:CITES]->(n4_passage)-[:IN]->(n4_source) WITH n4, n4_passage, n4_source ORDER BY n4.position
            WITH *, n4_passage {.paragraph, .begins, .ends, .start, .end, .sha256} AS n4_passage_p
            RETURN [n4.stance, n4_passage_p.paragraph, n4_passage_p.begins, n4_passage_p.ends, n4_passage_p.start, n4_passage_p.end, n4_passage_p.sha256, [COLLECT { MATCH (n4_passage)-[:IN]->(n4_passage_in) RETURN n4_passage_in.textSha256 }, n4_passage.start, n4_passage.end, n4_passage.sha256]]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
