// $dataset, $version the current one or null. Versions that no reader needs any more.
MATCH (dataset:Dataset {id: $dataset})
WHERE $version IS NULL OR dataset.version <> $version
RETURN dataset.version AS version
