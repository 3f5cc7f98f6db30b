// paths
RETURN [
  COLLECT {
    WITH {truncated: false, paths: COLLECT { MATCH (n1_from:Node:Entity {version: $version, id: $args1.from}) MATCH (n1_to:Node:Entity {version: $version, id: $args1.to}) WHERE n1_from <> n1_to
    MATCH n1_path = shortestPath((n1_from)-[:TENURE|PARTICIPATION|TIE|INFLUENCE*..6]-(n1_to))
    WHERE all(n1_edge IN relationships(n1_path) WHERE n1_edge.knownUntil IS NULL) AND all(n1_step IN nodes(n1_path) WHERE NOT n1_step:Place OR n1_step = n1_from OR n1_step = n1_to)
    RETURN {entities: nodes(n1_path), claims: [n1_edge IN relationships(n1_path) | n1_edge.claim]} }} AS n1
    RETURN [
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [
          size(n2.claims),
          COLLECT {
            UNWIND n2.entities AS n3
            WITH *, n3 {.id, .name_en} AS n3_p
            RETURN [n3_p.id, coalesce(n3_p.name_en, n3[toString('name')])]
          },
          [n4 IN n2.claims | [n4]]
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
