/** The page of the GraphQL explorer at `graphiql`, which the program in the folder of that name takes over. */
export const EXPLORER_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reformgraph: GraphQL explorer</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="graphiql/graphiql.css">
<script type="module" src="graphiql/graphiql.js"></script>
</head>
<body>
<header><h1>Reformgraph: GraphQL explorer</h1><nav id="examples" aria-label="Examples"><a href="./">Back to the page</a></nav></header>
<main id="graphiql"><p>The explorer needs JavaScript. The API itself, at <code>graphql</code>, does not.</p></main>
</body>
</html>
`;
