// $rows of {labels, properties}. Creates one node for each.
UNWIND $rows AS row
CREATE (node:Node:$(row.labels))
SET node = row.properties
