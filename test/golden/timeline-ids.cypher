// timeline
RETURN [
  COLLECT {
    MATCH (n1:Event) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
