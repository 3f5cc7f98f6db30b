// paths
RETURN [
  COLLECT {
    WITH {
      truncated: false,
      paths: COLLECT {
        MATCH (start:Node:Entity {version: $version, id: $args1.from})
    MATCH (goal:Node:Entity {version: $version, id: $args1.to})
    WHERE start <> goal
        MATCH path = shortestPath((start)-[:TENURE|PARTICIPATION|TIE|INFLUENCE*..6]-(goal))
        WHERE all(edge IN relationships(path) WHERE edge.knownUntil IS NULL)
          AND all(step IN nodes(path) WHERE NOT step:Place OR step = start OR step = goal)
        RETURN {entities: nodes(path), claims: [edge IN relationships(path) | edge.claim]}
      }
    } AS n1
    RETURN [
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [
          size(n2.claims),
          COLLECT {
            UNWIND n2.entities AS n3
            WITH *, n3 {.id, .name_en} AS p1
            RETURN [p1.id, coalesce(p1.name_en, n3[toString('name')])]
          },
          [item1 IN n2.claims | [item1]]
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
