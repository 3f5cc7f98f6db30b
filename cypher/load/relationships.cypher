// $version, $rows of {type, from, to, properties}. Creates one relationship between two nodes of the version for each and counts them.
UNWIND $rows AS row
MATCH (start:Node {version: $version, id: row.from})
MATCH (end:Node {version: $version, id: row.to})
CREATE (start)-[relationship:$(row.type)]->(end)
SET relationship = row.properties
RETURN count(*) AS created
