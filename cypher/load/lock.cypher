// $dataset. Takes the data set's write lock until the transaction ends, and returns the version that is current.
MERGE (pointer:Pointer {dataset: $dataset})
SET pointer.dataset = $dataset
RETURN pointer.version AS version
