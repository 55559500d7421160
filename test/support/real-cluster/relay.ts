// Connections to one place → connections to another: a socket in the file system reaches across network
// namespaces. As a program it lets its parent's machine in by a free port, which it prints, until that is gone.
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Server } from "node:net";

export function startRelay(to: NetConnectOpts): Server {
  return createServer((socket) => {
    const onward = connect(to);
    socket.pipe(onward).pipe(socket);
    socket.on("error", () => onward.destroy());
    onward.on("error", () => socket.destroy());
  });
}

if (import.meta.main) {
  const [, , path = ""] = process.argv;
  const server = startRelay({ path });
  server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
  process.stdin.resume().on("close", () => process.exit());
}
