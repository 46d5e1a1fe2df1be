import { createServer } from "node:http";
import { connect } from "node:net";

/** A proxy on this machine that ends for good when so many bytes have come through it. @param {number} bytes */
export async function dyingProxy(bytes) {
  const sockets = new Set();
  let passed = 0;
  let dead = false;
  const server = createServer((_, response) => response.writeHead(501).end());
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const keep = (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  };
  server.on("connection", keep);
  server.on("connect", (request, client) => {
    const [host, port] = request.url.split(":");
    const target = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(target).pipe(client);
    });
    keep(target);
    target.on("error", () => client.destroy());
    target.on("close", () => client.destroy());
    target.on("data", (piece) => {
      passed += piece.length;
      if (passed < bytes || dead) return;
      dead = true;
      close();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    passed: () => passed,
    died: () => dead,
    close,
  };
}
