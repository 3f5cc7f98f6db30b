// $dataset. The version that the data set points to.
MATCH (pointer:Pointer {dataset: $dataset})
RETURN pointer.version AS version
