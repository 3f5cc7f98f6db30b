// $version; <args>.found: paths that the search found, of ids, and truncated. Binds <result>, as path-shortest.cypher does.
WITH {
  truncated: <args>.found.truncated,
  paths: COLLECT {
    UNWIND <args>.found.paths AS path
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
} AS <result>
