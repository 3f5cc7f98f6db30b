// datasets
RETURN [
  COLLECT {
    MATCH (n1_p:Pointer) MATCH (n1:Node:Dataset {version: n1_p.version, id: n1_p.dataset}) WITH n1 ORDER BY n1.version <> $version, n1.id
    RETURN [n1.id, n1.title, n1.entityCount, n1.claimCount, n1.sourceCount, n1.contradictionCount]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current

// source
RETURN [
  COLLECT {
    MATCH (n1:Node:Source {version: $version, id: $args1.id})
    RETURN [
      n1.title,
      n1.published,
      n1.url,
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
            RETURN [n4.stance, n4_passage.paragraph, n4_passage.begins, n4_passage.ends, n4_passage.start, n4_passage.end, n4_passage.sha256, [COLLECT { MATCH (n4_passage)-[:IN]->(n4_passage_in) RETURN n4_passage_in.textSha256 }, n4_passage.start, n4_passage.end, n4_passage.sha256]]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
