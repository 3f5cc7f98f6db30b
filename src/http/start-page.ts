/** What `/` shows: where to go from here. */
export const startPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Reformgraph</title>
<h1>Reformgraph</h1>
<p>A knowledge graph of political reform in time: every statement a claim, every claim with its passage.</p>
<ul>
<li><a href="/graphql?query=%7B%20datasets%20%7B%20id%20title%20claimCount%20%7D%20%7D">The data sets</a> and the GraphQL API at <code>/graphql</code></li>
<li><a href="/graphql?query=%7B%20timeline(filter%3A%20%7Bfrom%3A%20%222022-01-01%22%2C%20to%3A%20%222022-12-31%22%7D)%20%7B%20nodes%20%7B%20id%20name%20date%20%7B%20label%20%7D%20%7D%20%7D%20%7D">The events of 2022</a></li>
<li><a href="/health/ready">Whether the graph answers</a></li>
</ul>
</html>
`;
