// $dataset, $version. What is told of a version as a whole.
MATCH (dataset:Dataset {id: $dataset, version: $version})
RETURN properties(dataset) AS properties
