/** Rows that a program is learnt from in about a second: tickets of two queues, told apart by their words. */

const WORDS = {
  billing: ["invoice", "charge", "refund", "payment", "card", "receipt"],
  access: ["password", "login", "locked", "reset", "code", "account"],
} as const;
const FILLER = ["please", "my", "is", "the", "again", "today", "wrong", "help", "why", "was", "not", "still"];

export interface Ticket {
  readonly text: string;
  readonly label: keyof typeof WORDS;
}

/** `count` different tickets, every thirtieth under the wrong queue. The same arguments give the same tickets. */
export function tickets(count: number, seed = 1): readonly Ticket[] {
  let state = seed;
  // Numbers that look random and are the same in every run (Park & Miller 1988).
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = <Of>(from: readonly [Of, ...Of[]] | readonly Of[]): Of => from[Math.floor(random() * from.length)] as Of;
  return Array.from({ length: count }, (_, at) => {
    const label = pick(["billing", "access"] as const);
    const words = [...Array.from({ length: 8 }, () => pick(FILLER)), pick(WORDS[label]), pick(WORDS[label])];
    const wrong = at % 30 === 29;
    return { text: `${words.join(" ")} ${seed}-${at}`, label: wrong ? other(label) : label };
  });
}

export function csvOf(rows: readonly Ticket[]): string {
  return `text,label\n${rows.map(({ text, label }) => `${text},${label}\n`).join("")}`;
}

function other(label: Ticket["label"]): Ticket["label"] {
  return label === "billing" ? "access" : "billing";
}
