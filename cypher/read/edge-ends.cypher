// <edges>: a list. Binds <nodes>: their ends, each once.
CALL (<edges>) {
  UNWIND <edges> AS edge
  UNWIND [startNode(edge), endNode(edge)] AS node
  RETURN collect(DISTINCT node) AS <nodes>
}
