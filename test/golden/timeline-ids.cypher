// timeline
RETURN [
  COLLECT {
    MATCH (n1:Event) WHERE n1.version = $version AND n1.sort IS NOT NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [n1.sort, CASE WHEN n1:Election THEN 'Election' WHEN n1:Referendum THEN 'Referendum' WHEN n1:Poll THEN 'Poll' WHEN n1:Occurrence THEN 'Occurrence' END, n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
