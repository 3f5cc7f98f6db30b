// $version, $rows of {labels, properties}. Creates one node for each and returns their numbers in that order.
UNWIND $rows AS row
CREATE (node:Node:$(row.labels))
SET node = row.properties, node.version = $version
RETURN collect(id(node)) AS numbers
