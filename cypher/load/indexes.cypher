// No parameters. Waits until all indexes answer.
CALL db.awaitIndexes(3600)
