import autocannon from 'autocannon';

export interface Message {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const connections = 16;

/** Sends messages as fast as they are answered, for so many seconds; gives how many were answered in a second. */
export async function answeredPerSecond(url: string, seconds: number, next: () => Message): Promise<number> {
  const began = performance.now();
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => {
          const { path, headers, body } = next();
          return { ...request, method: 'POST', path, headers: { ...headers }, body };
        },
      },
    ],
  });
  const took = (performance.now() - began) / 1000;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.sent} messages were not answered: ${url}`);
  return result['2xx'] / Math.max(took, seconds);
}
