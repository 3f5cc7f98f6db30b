// $dataset, $version. Makes a version the current one.
MATCH (pointer:Pointer {dataset: $dataset})
SET pointer.version = $version
