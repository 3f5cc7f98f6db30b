// No parameters. Names of the indexes that answer, those of constraints among them.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
