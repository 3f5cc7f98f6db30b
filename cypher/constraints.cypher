// No parameters. What must be there before the first node is written; statements end with a semicolon, each may be run again.
CREATE CONSTRAINT reformgraph_name IF NOT EXISTS
FOR (marker:Reformgraph) REQUIRE marker.name IS UNIQUE;

CREATE CONSTRAINT pointer_dataset IF NOT EXISTS
FOR (pointer:Pointer) REQUIRE pointer.dataset IS UNIQUE;

CREATE INDEX pointer_version IF NOT EXISTS
FOR (pointer:Pointer) ON (pointer.dataset, pointer.version);

CREATE CONSTRAINT node_version_id IF NOT EXISTS
FOR (node:Node) REQUIRE (node.version, node.id) IS UNIQUE;

CREATE INDEX dataset_id IF NOT EXISTS
FOR (dataset:Dataset) ON (dataset.id);
