// $rows of {type, from, to, properties}, the ends as numbers of nodes. Creates one relationship for each and counts them.
UNWIND $rows AS row
MATCH (start) WHERE id(start) = toInteger(row.from)
MATCH (end) WHERE id(end) = toInteger(row.to)
CREATE (start)-[relationship:$(row.type)]->(end)
SET relationship = row.properties
RETURN count(*) AS created
