// story
RETURN [
  COLLECT {
    MATCH (n1:Node:Story {version: $version, id: $args1.id})
    WITH *, n1 {.title_ru, .summary_en} AS p1
    RETURN [
      coalesce(p1.title_ru, n1[toString('title')]),
      coalesce(p1.summary_en, n1[toString('summary')]),
      COLLECT {
        MATCH (n1)-[has1:STEP]->(n2:StoryStep) WITH n2, has1 ORDER BY has1.position
        WITH *, n2 {.heading_en, .text_en, .claimsPerSentence, .view} AS p2
        RETURN [
          coalesce(p2.heading_en, n2[toString('heading')]),
          coalesce(p2.text_en, n2[toString('text')]),
          coalesce(p2.claimsPerSentence, []),
          COLLECT {
            MATCH (n2)-[supports1:CLAIMS]->(n3:Claim) WITH n3, supports1 ORDER BY supports1.position
            RETURN [n3.id]
          },
          p2.view
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
