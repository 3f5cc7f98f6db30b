// No parameters, binds nothing. Answers as soon as the database runs statements.
RETURN 1
