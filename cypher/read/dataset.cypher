// $dataset, $version. Binds what describes a version as a whole.
MATCH (dataset:Dataset {id: $dataset, version: $version})
RETURN properties(dataset) AS properties
