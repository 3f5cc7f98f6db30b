import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answering, type Answering } from "../answering.ts";
import { directory } from "./shipped.ts";

let shipped: Answering;
beforeAll(async () => {
  shipped = await answering(directory);
}, 60_000);
afterAll(() => shipped[Symbol.asyncDispose]());

async function ask<T>(
  document: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const { data, errors } = await shipped.ask(document, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

/** What readers type, in three languages and several spellings, and what each looks for. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  "person/tokayev": ["Tokayev", "Токаев", "Тоқаев", "Toqaev", "Kassym-Jomart"],
  "person/nazarbayev": ["Nazarbayev", "Nazarbaev", "Назарбаев"],
  "person/masimov": ["Masimov", "Massimov", "Масимов", "Мәсімов"],
  "person/smailov": ["Smailov", "Смаилов", "Смайылов"],
  "person/koshanov": ["Koshanov", "Кошанов"],
  "person/sagimbayev": ["Sagimbayev", "Sagimbaev"],
  "person/dariga-nazarbayeva": ["Dariga", "Дарига Назарбаева"],
  "person/kosanov": ["Amirzhan Kosanov", "Косанов"],
  "post/president": [
    "president",
    "head of state",
    "президент",
    "глава государства",
  ],
  "post/prime-minister": [
    "prime minister",
    "премьер-министр",
    "Премьер-Министр",
  ],
  "post/mazhilis-speaker": ["speaker of the Mazhilis", "Majilis speaker"],
  "post/senate-speaker": ["speaker of the Senate", "chairman of the Senate"],
  "institution/national-security-committee": [
    "KNB",
    "КНБ",
    "National Security Committee",
  ],
  "institution/security-council": ["Security Council", "Совет безопасности"],
  "institution/constitutional-court": [
    "Constitutional Court",
    "Конституционный суд",
  ],
  "party/amanat": ["Amanat", "Nur Otan", "Аманат", "Нур Отан"],
  "party/aq-jol": ["Ak Zhol", "Ақ жол"],
  "party/nsdp": ["OSDP", "ОСДП"],
  "party/baitak": ["Baytaq", "Байтак"],
  "organization/csto": ["CSTO", "ОДКБ"],
  "organization/odihr": ["ODIHR", "БДИПЧ"],
  "place/astana": [
    "Astana",
    "Nur-Sultan",
    "Нур-Султан",
    "capital of Kazakhstan",
    "столица Казахстана",
  ],
  "event/qantar": [
    "Qantar",
    "Қаңтар",
    "January events",
    "Bloody January",
    "January unrest",
    "Кровавый январь",
  ],
  "event/referendum-2022": ["referendum 2022", "референдум"],
  "event/presidential-election-2019": [
    "presidential election 2019",
    "выборы президента 2019",
  ],
  "event/presidential-election-2022": ["presidential election 2022"],
  "event/mazhilis-election-2021": ["election 2021", "выборы в мажилис 2021"],
  "event/mazhilis-election-2023": [
    "turnout 2023",
    "parliamentary election 2023",
  ],
  "event/senate-election-2023": ["Senate election 2023"],
  "event/mazhilis-dissolution-2023": ["dissolution of the Mazhilis"],
  "event/amanat-renaming": ["renaming Amanat"],
  "event/masimov-trial": ["Masimov trial"],
  "rule/mazhilis-threshold": ["threshold", "порог"],
  "rule/presidential-term": ["presidential term"],
  "rule/against-all": ["against all"],
  "rule/party-registration": ["party registration"],
  "rule/list-quota": ["quota for women"],
};

test.each(
  Object.entries(SEARCHES).flatMap(([id, typed]) =>
    typed.map((each) => [each, id] as const),
  ),
)("%s finds %s among the first five", async (typed, id) => {
  const { search } = await ask<{ search: { nodes: { id: string }[] } }>(
    "query ($typed: String!) { search(query: $typed, first: 5) { nodes { id } } }",
    { typed },
  );
  expect(search.nodes.map((node) => node.id)).toContain(id);
});

type Value = Readonly<
  Record<string, number | string | boolean | { readonly id: string }>
>;
const of = (id: string) => ({ id });
const person = (name: string) => of(`person/${name}`);
const party = (name: string) => of(`party/${name}`);
const won = (name: string, votes: number, share: number): Value => ({
  candidate: party(name),
  votes,
  share,
});
const figure = (measure: string, amount: number): Value => ({
  measure,
  amount,
});

/** By what they are about and of which kind: values as the sources state them. */
const FACTS: Readonly<Record<string, readonly Value[]>> = {
  "RESULT event/presidential-election-2019": [
    { candidate: person("tokayev"), share: 70.96, elected: true },
    { candidate: person("tokayev"), votes: 6_539_715 },
    { candidate: person("kosanov"), votes: 1_495_401 },
    { candidate: person("yespayeva"), votes: 465_714 },
    { candidate: person("rakhimbekov"), votes: 280_451 },
    { candidate: person("taspikhov"), votes: 182_898 },
    { candidate: person("akhmetbekov"), votes: 167_649 },
    { candidate: person("tugel"), votes: 84_582 },
  ],
  "FIGURE event/presidential-election-2019": [
    figure("turnout", 77.5),
    figure("electorate", 11_960_364),
    figure("invalid ballots", 57_700),
    figure("candidates", 7),
  ],
  "RESULT event/mazhilis-election-2021": [
    won("amanat", 5_148_074, 71.09),
    won("aq-jol", 792_828, 10.95),
    won("spk", 659_019, 9.1),
    won("auyl", 383_023, 5.29),
    won("adal", 258_618, 3.57),
    { candidate: party("amanat"), seats: 76 },
    { candidate: party("aq-jol"), seats: 12 },
    { candidate: party("spk"), seats: 10 },
  ],
  "FIGURE event/mazhilis-election-2021": [
    figure("turnout", 63.25),
    figure("electorate", 11_919_241),
  ],
  "RESULT event/referendum-2022": [
    { option: "for the amendments", votes: 6_163_516, share: 77.18 },
    { option: "against the amendments", votes: 1_490_470 },
  ],
  "FIGURE event/referendum-2022": [
    figure("turnout", 68.05),
    figure("electorate", 11_734_642),
    figure("invalid ballots", 205_924),
    figure("articles changed", 33),
    figure("amendments", 56),
    figure("polling stations", 10_013),
    figure("polling stations", 10_012),
    figure("polling stations abroad", 65),
  ],
  "RESULT event/presidential-election-2022": [
    {
      candidate: person("tokayev"),
      votes: 6_456_393,
      share: 81.31,
      elected: true,
    },
    { candidate: person("dairabayev"), votes: 271_641, share: 3.42 },
    { candidate: person("abden"), votes: 206_206, share: 2.6 },
    { candidate: person("kazhyken"), votes: 200_907, share: 2.53 },
    { candidate: person("auesbayev"), votes: 176_116, share: 2.22 },
    { candidate: person("tursynbekova"), votes: 168_731, share: 2.12 },
    { option: "against all", votes: 460_484, share: 5.8 },
  ],
  "FIGURE event/presidential-election-2022": [
    figure("turnout", 69.44),
    figure("electorate", 11_953_465),
  ],
  "FIGURE event/senate-election-2023": [figure("senators elected", 20)],
  "RESULT event/mazhilis-election-2023": [
    won("amanat", 3_431_510, 53.9),
    won("auyl", 693_938, 10.9),
    won("respublica", 547_154, 8.59),
    won("aq-jol", 535_139, 8.41),
    won("spk", 432_920, 6.8),
    won("nsdp", 331_058, 5.2),
    won("baitak", 146_431, 2.3),
    { option: "against all", votes: 248_291, share: 3.9 },
    { candidate: party("amanat"), seats: 62 },
    { candidate: party("auyl"), seats: 8 },
    { candidate: party("respublica"), seats: 6 },
    { candidate: party("aq-jol"), seats: 6 },
    { candidate: party("spk"), seats: 5 },
    { candidate: party("nsdp"), seats: 4 },
  ],
  "FIGURE event/mazhilis-election-2023": [
    figure("turnout", 54.19),
    figure("electorate", 12_035_578),
    figure("candidates in districts", 435),
    figure("deputies from party lists", 69),
    figure("deputies from single-member districts", 29),
  ],
  "FIGURE event/qantar": [
    figure("deaths", 238),
    figure("deaths of officers", 19),
  ],
  "RULE_VALUE rule/mazhilis-threshold": [
    { amount: 7, unit: "percent" },
    { amount: 5, unit: "percent" },
  ],
  "RULE_VALUE rule/party-registration": [
    { amount: 40_000 },
    { amount: 20_000 },
    { amount: 5_000 },
  ],
  "RULE_VALUE rule/presidential-term": [
    { amount: 5, unit: "years" },
    { amount: 7, unit: "years" },
  ],
  "RULE_VALUE rule/mazhilis-seats": [{ amount: 107 }, { amount: 98 }],
  "RULE_VALUE rule/constitutional-review": [
    { text: "Constitutional Council" },
    { text: "Constitutional Court" },
  ],
  "RULE_VALUE rule/list-quota": [{ amount: 30, unit: "percent" }],
};

const VALUES = `
  __typename
  ... on Result { candidate { id } option votes share seats elected }
  ... on Figure { measure amount unit }
  ... on RuleValue { amount unit text }
`;

test.each(Object.entries(FACTS))("%s", async (about, facts) => {
  const [kind, id] = about.split(" ");
  interface Found extends Value {
    readonly citations: never;
  }
  const { claims } = await ask<{ claims: { nodes: readonly Found[] } }>(
    `query ($filter: ClaimFilter) {
      claims(filter: $filter, first: 300) { nodes { ${VALUES} citations { stance source { published { edtf } } } } }
    }`,
    { filter: { kinds: [kind], about: [id], rank: ["PREFERRED", "NORMAL"] } },
  );
  const cited = {
    stance: "SUPPORTS",
    source: { published: { edtf: expect.any(String) as string } },
  };
  for (const fact of facts)
    expect(claims.nodes).toContainEqual(
      expect.objectContaining({
        ...fact,
        citations: expect.arrayContaining([cited]) as unknown,
      }),
    );
});

describe("days", () => {
  const DAYS: Readonly<Record<string, string>> = {
    "nazarbayev-resignation-2019": "2019-03-19",
    "tokayev-oath-2019": "2019-03-20",
    "presidential-election-2019-called": "2019-04-09",
    "presidential-election-2019": "2019-06-09",
    "inauguration-2019": "2019-06-12",
    "laws-2020-05": "2020-05-25",
    "mazhilis-election-2021": "2021-01-10",
    "tokayev-speech-2021-01": "2021-01-15",
    "election-law-2021-senate": "2021-05-20",
    "election-law-2021": "2021-05-25",
    "nur-otan-decision-2021": "2021-11-23",
    "zhanaozen-protests": "2022-01-02",
    "government-resignation-2022": "2022-01-05",
    "akimat-fire": "2022-01-05",
    "almaty-airport-seizure": "2022-01-05",
    "csto-invitation": "2022-01-05",
    "csto-decision": "2022-01-06",
    "masimov-detention": "2022-01-06",
    "shoot-order": "2022-01-07",
    "csto-summit-2022": "2022-01-10",
    "smailov-appointment-2022": "2022-01-11",
    "csto-withdrawal": "2022-01-13/2022-01-19",
    "abish-dismissal": "2022-01-17",
    "nur-otan-congress-2022": "2022-01-28",
    "koshanov-election-2022": "2022-02-01",
    "amanat-renaming": "2022-03-01",
    "address-2022": "2022-03-16",
    "action-plan-2022": "2022-03-29",
    "koshanov-amanat-election": "2022-04-26",
    "adal-merger": "2022-04-26",
    "referendum-proposal-2022": "2022-04-29",
    "referendum-2022-called": "2022-05-05",
    "referendum-2022": "2022-06-05",
    "constitution-amendments-in-force": "2022-06-08",
    "address-2022-09": "2022-09-01",
    "term-amendment-parliament": "2022-09-16",
    "term-amendment-signed": "2022-09-17",
    "capital-renaming-2022": "2022-09-19",
    "presidential-election-2022-called": "2022-09-21",
    "laws-2022-11": "2022-11-05",
    "presidential-election-2022": "2022-11-20",
    "inauguration-2022": "2022-11-26",
    "baitak-registration": "2022-11-28",
    "constitutional-court-start": "2023-01-01",
    "first-president-ruling": "2023-01-10",
    "senate-election-2023": "2023-01-14",
    "respublica-registration": "2023-01-18",
    "mazhilis-dissolution-2023": "2023-01-19",
    "mazhilis-election-2023": "2023-03-19",
    "mazhilis-results-2023": "2023-03-27",
    "koshanov-reelected-2023": "2023-03-29",
    "smailov-reappointed-2023": "2023-03-30",
    "masimov-sentence": "2023-04-24",
    "government-resignation-2024": "2024-02-05",
    "bektenov-appointment-2024": "2024-02-06",
  };

  test.each(Object.entries(DAYS))("%s: %s", async (name, edtf) => {
    const { event } = await ask<{
      event: { date: { edtf: string } | null } | null;
    }>("query ($id: ID!) { event(id: $id) { date { edtf } } }", {
      id: `event/${name}`,
    });
    expect(event?.date?.edtf).toBe(edtf);
  });
});
