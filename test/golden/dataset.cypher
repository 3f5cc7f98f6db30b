// dataset
RETURN [
  COLLECT {
    MATCH (n1:Node:Dataset {version: $version})
    WITH *, n1 {.id, .title_ru, .description_ru} AS p1
    RETURN [
      p1.id,
      coalesce(p1.title_ru, n1[toString('title')]),
      coalesce(p1.description_ru, n1[toString('description')]),
      COLLECT {
        MATCH (source1:Node:Source {version: n1.version}) OPTIONAL MATCH (source1)-[:PUBLISHER]->(publisher1:Actor)
        WITH DISTINCT publisher1
        WITH publisher1, CASE WHEN publisher1 IS NULL
        THEN COLLECT { MATCH (cited1:Node:Source {version: n1.version}) WHERE NOT EXISTS { (cited1)-[:PUBLISHER]->() } RETURN cited1 }
        ELSE COLLECT { MATCH (cited1:Source)-[:PUBLISHER]->(publisher1) RETURN cited1 } END AS sources1
        WITH publisher1, sources1, COUNT { UNWIND sources1 AS cited1 MATCH (cited1)<-[:IN]-()<-[:CITES]-(claim1:Claim) WHERE claim1.knownUntil IS NULL RETURN DISTINCT claim1 } AS claims1
        WITH {publisher: publisher1, published: [cited1 IN sources1 | cited1.published], sources: size(sources1), claims: claims1} AS n2
        ORDER BY n2.claims DESC, n2.publisher IS NULL, n2.publisher.id
        WITH *, n2 {.sources, .claims, .published} AS p2
        RETURN [
          COLLECT {
            UNWIND CASE WHEN n2.publisher IS NULL THEN [] ELSE [n2.publisher] END AS n3
            WITH *, n3 {.id, .name_en} AS p3
            RETURN [p3.id, coalesce(p3.name_en, n3[toString('name')])]
          },
          p2.sources,
          p2.claims,
          p2.published
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
