// The least of a SOCKS 5 proxy: no authentication, and every connection goes to one place.
import { connect, createServer, type Server } from "node:net";

/** `asked`: what each client wanted to be connected to, its port last, as bytes. */
export function createSocksProxy(port: number, hostname: string, asked: Buffer[]): Server {
  return createServer((client) => {
    client.on("error", () => client.destroy());
    client.once("data", () => {
      client.write(Uint8Array.of(5, 0));
      client.once("data", (wanted: Buffer) => {
        asked.push(wanted.subarray(4));
        const there = connect(port, hostname, () => {
          client.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
          there.pipe(client).pipe(there);
        });
        there.on("error", () => client.destroy());
      });
    });
  });
}
