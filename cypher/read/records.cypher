// $version, $after and $until two ids, $limit. Nodes of a version between the two, in order of id, with what was written of them.
MATCH (node:Node {version: $version})
WHERE node.id > $after AND node.id < $until
WITH node
ORDER BY node.version, node.id
LIMIT toInteger($limit)
RETURN
  labels(node) AS labels,
  properties(node) AS properties,
  CASE
    WHEN node:Entity OR node:Story THEN []
    ELSE COLLECT {
      MATCH (node)-[reference]->(other:Node)
      WHERE NOT reference:NEXT
      RETURN [type(reference), other.id, reference.stance]
      ORDER BY reference.position, other.id
    }
  END AS references,
  CASE
    WHEN node:Entity THEN COLLECT {
      MATCH (node)-[named:NAME]->(name:Name)
      RETURN [name.language, name.value]
      ORDER BY named.position
    }
    ELSE []
  END AS names,
  CASE
    WHEN node:Story THEN COLLECT {
      MATCH (node)-[has:STEP]->(step:StoryStep)
      RETURN {
        properties: properties(step),
        claims: COLLECT { MATCH (step)-[supports:CLAIMS]->(claim) RETURN claim.id ORDER BY supports.position }
      }
      ORDER BY has.position
    }
    ELSE []
  END AS steps
ORDER BY node.id
