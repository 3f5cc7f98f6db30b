// $version. Deletes the node that names a version, once all its others are gone.
MATCH (dataset:Dataset {version: $version})
DETACH DELETE dataset
