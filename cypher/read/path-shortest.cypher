// <ends>: path-ends.cypher; <edgeTypes>, <maxLength>, <walkable(edge)>: conditions. Binds <result>: a map of paths, one of the shortest
// or none, and truncated; a path is a map of entities and claims, the ids of its steps.
WITH {
  truncated: false,
  paths: COLLECT {
    <ends>
    MATCH path = shortestPath((start)-[:<edgeTypes>*..<maxLength>]-(goal))
    WHERE all(edge IN relationships(path) WHERE <walkable(edge)>)
      AND all(step IN nodes(path) WHERE NOT step:Place OR step = start OR step = goal)
    RETURN {entities: nodes(path), claims: [edge IN relationships(path) | edge.claim]}
  }
} AS <result>
