// post
RETURN [
  COLLECT {
    MATCH (n1:Node:Post {version: $version, id: $args1.id})
    WITH *, n1 {.name_en, .seats} AS p1
    RETURN [
      coalesce(p1.name_en, n1[toString('name')]),
      p1.seats,
      COLLECT {
        MATCH (n2:Tenure) WHERE n2.version = $version AND n2.post = n1.id AND n2.sort IS NOT NULL AND n2.knownUntil IS NULL
        WITH n2 ORDER BY n2.version, n2.post, n2.sort LIMIT $args2.limit
        OPTIONAL MATCH (n2)-[:HOLDER]->(n3)
        WITH *, n2 {.fromEdtf, .toEdtf, .endState} AS p2
        RETURN [n3.id, p2.fromEdtf, p2.toEdtf, coalesce(p2.endState, 'UNKNOWN')]
      },
      COLLECT {
        MATCH (n1)-[:VACANCY]->(n4) WITH n4 ORDER BY n4.sort, n4.id
        WITH *, n4 {.certainty, .fromEdtf, .toEdtf, .fromMin, .fromMax, .toMin, .toMax} AS p3
        RETURN [p3.certainty, p3.fromEdtf, p3.toEdtf, toString(p3.fromMin), toString(p3.fromMax), toString(p3.toMin), toString(p3.toMax)]
      },
      COLLECT {
        MATCH (n1)-[:OVERLAP]->(n5) WITH n5 ORDER BY n5.sort, n5.id
        WITH *, n5 {.certainty, .fromMin} AS p4
        RETURN [p4.certainty, toString(p4.fromMin)]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
