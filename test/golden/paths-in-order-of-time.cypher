// paths
RETURN [
  COLLECT {
    WITH {truncated: $args1.found.truncated, paths: COLLECT { UNWIND $args1.found.paths AS n1_path RETURN {entities: COLLECT { UNWIND range(0, size(n1_path.entities) - 1) AS n1_at MATCH (n1_entity:Node {version: $version, id: n1_path.entities[n1_at]}) WITH n1_entity, n1_at ORDER BY n1_at RETURN n1_entity }, claims: n1_path.claims} }} AS n1
    RETURN [
      n1.truncated,
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [
          size(n2.claims),
          COLLECT {
            UNWIND n2.entities AS n3
            RETURN [n3.id]
          },
          [n4 IN n2.claims | [n4]]
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
