// $version, $limit. Deletes some nodes of a version, all but the one that names it, and returns how many.
MATCH (node:Node {version: $version})
WHERE NOT node:Dataset
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS deleted
