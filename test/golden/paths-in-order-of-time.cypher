// paths
RETURN [
  COLLECT {
    WITH {
      truncated: $args1.found.truncated,
      paths: COLLECT {
        UNWIND $args1.found.paths AS path
        RETURN {
          entities: COLLECT {
            UNWIND range(0, size(path.entities) - 1) AS at
            MATCH (entity:Node {version: $version, id: path.entities[at]})
            WITH entity, at ORDER BY at
            RETURN entity
          },
          claims: path.claims
        }
      }
    } AS n1
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
          [item1 IN n2.claims | [item1]]
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
