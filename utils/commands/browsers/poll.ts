/** Asks again and again until there is an answer; throws after `patience` milliseconds, saying what was waited for. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T>,
  patience = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const until = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined>;
      last = undefined;
    } catch (error) {
      last = error; // a page that is loading or closing answers with errors; the last one is told if it never answers better
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < until);
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}`, { cause: last });
}
