// Made by npm run operations from src/page/operations/*.graphql, schema/schema.graphql and the prefixes in src/kinds.
import type { Operation } from './api.ts';
import type { NetworkQuery, NetworkQueryVariables, NetworkChangeQuery, NetworkChangeQueryVariables, NamingsQuery, NamingsQueryVariables, ParagraphsQuery, ParagraphsQueryVariables, ComparedEventQuery, ComparedEventQueryVariables, PostsQuery, PostsQueryVariables, PostQuery, PostQueryVariables, VacanciesQuery, VacanciesQueryVariables, StoriesQuery, StoriesQueryVariables, StoryQuery, StoryQueryVariables } from './operations.ts';

/** The operation `Network` of src/page/operations. */
export const Network: Operation<NetworkQuery, NetworkQueryVariables> = { name: 'Network', text: "query Network($at:Date$known:Date$relations:[RelationKind!]$around:[ID!]$language:String!$first:Int!){network(at:$at knownAt:$known relations:$relations around:$around attributed:true first:$first){truncated nodes{degree entity{__typename id name(language:$language)then:name(language:$language at:$at)}}edges{...Edge}}}fragment Edge on NetworkEdge{source target relation label(language:$language)certainty attributed certaintyBefore certaintyAfter claim{id}}" };

/** The operation `NetworkChange` of src/page/operations. */
export const NetworkChange: Operation<NetworkChangeQuery, NetworkChangeQueryVariables> = { name: 'NetworkChange', text: "query NetworkChange($from:Date$to:Date$event:ID$known:Date$relations:[RelationKind!]$around:[ID!]$language:String!){networkChange(from:$from to:$to event:$event knownAt:$known relations:$relations around:$around attributed:true){from to keptCount gained{...Edge because{name(language:$language)}}lost{...Edge because{name(language:$language)}}mayHaveChanged{...Edge}nodes{degreeBefore degreeAfter entity{__typename id name(language:$language)}}}}fragment Edge on NetworkEdge{source target relation label(language:$language)certainty attributed certaintyBefore certaintyAfter claim{id}}" };

/** The operation `Namings` of src/page/operations. */
export const Namings: Operation<NamingsQuery, NamingsQueryVariables> = { name: 'Namings', text: "query Namings($known:Date){claims(filter:{kinds:[NAMING]knownAt:$known}first:500){nodes{id ...on Naming{language value subject{id}}}}}" };

/** The operation `Paragraphs` of src/page/operations. */
export const Paragraphs: Operation<ParagraphsQuery, ParagraphsQueryVariables> = { name: 'Paragraphs', text: "query Paragraphs($ids:[ID!]!){nodes(ids:$ids){...on Claim{id citations{passage{paragraph}}}}}" };

/** The operation `ComparedEvent` of src/page/operations. */
export const ComparedEvent: Operation<ComparedEventQuery, ComparedEventQueryVariables> = { name: 'ComparedEvent', text: "query ComparedEvent($id:ID!$language:String!){event(id:$id){name(language:$language)bounds{fromMin toMax}}}" };

/** The operation `Posts` of src/page/operations. */
export const Posts: Operation<PostsQuery, PostsQueryVariables> = { name: 'Posts', text: "query Posts($language:String!){entities(types:[POST]first:100){nodes{id name(language:$language)}}}" };

/** The operation `Post` of src/page/operations. */
export const Post: Operation<PostQuery, PostQueryVariables> = { name: 'Post', text: "query Post($id:ID!$known:Date$language:String!){post(id:$id){id name(language:$language)seats institution{id name(language:$language)}holders(knownAt:$known first:100){nodes{...Held}}}}fragment Held on Tenure{id statement(language:$language)acting knownFrom holder{id name(language:$language)}validity{from{label(language:$language)}to{label(language:$language)}endState startedBy{name(language:$language)}endedBy{name(language:$language)}bounds{...FourBounds}}citations{passage{paragraph}}}fragment FourBounds on Bounds{fromMin fromMax toMin toMax}" };

/** The operation `Vacancies` of src/page/operations. */
export const Vacancies: Operation<VacanciesQuery, VacanciesQueryVariables> = { name: 'Vacancies', text: "query Vacancies($id:ID!$language:String!){post(id:$id){vacancies{after{id}before{id}from{label(language:$language)}to{label(language:$language)}bounds{...FourBounds}certainty}overlaps{tenures{id holder{id name(language:$language)}}from{label(language:$language)}to{label(language:$language)}certainty}}}fragment FourBounds on Bounds{fromMin fromMax toMin toMax}" };

/** The operation `Stories` of src/page/operations. */
export const Stories: Operation<StoriesQuery, StoriesQueryVariables> = { name: 'Stories', text: "query Stories($language:String!){stories{id title(language:$language)summary(language:$language)steps{heading(language:$language)}}}" };

/** The operation `Story` of src/page/operations. */
export const Story: Operation<StoryQuery, StoryQueryVariables> = { name: 'Story', text: "query Story($id:ID!$language:String!){story(id:$id){id title(language:$language)summary(language:$language)steps{heading(language:$language)text(language:$language)claimsPerSentence view claims{id statement(language:$language)about{id}citations{stance source{id title publisher{name(language:$language)}published{...When}}passage{paragraph begins ends link}}}}}}fragment When on FuzzyDate{edtf label(language:$language)}" };
