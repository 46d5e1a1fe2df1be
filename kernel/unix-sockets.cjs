// tslab knows one form of address, "transport://ip:port". Jupyter names the sockets of its transport "ipc" otherwise:
// files, which only their owner can open. A classroom uses those; everywhere else this changes nothing.
const { ZmqServer } = require("tslab/dist/jupyter.js");

const overNetwork = ZmqServer.prototype.bindSocket;

ZmqServer.prototype.bindSocket = function bindSocket(socket, port) {
  const { transport, ip } = this.connInfo;
  return transport === "ipc" ? socket.bind(`ipc://${ip}-${port}`) : overNetwork.call(this, socket, port);
};
