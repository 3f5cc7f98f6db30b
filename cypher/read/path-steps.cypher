// entity is bound; <edgeTypes>, <walkable(edge)>, <reachable(neighbour)>: conditions; <args>.limit: how many steps in
// all; <step(neighbour, edge)>: what is told of a step. Returns the steps from each entity.
MATCH (entity)-[edge:<edgeTypes>]-(neighbour)
WHERE <walkable(edge)> AND <reachable(neighbour)>
WITH entity, edge, neighbour LIMIT <args>.limit
RETURN entity.id AS entity, collect(<step(neighbour, edge)>) AS steps
