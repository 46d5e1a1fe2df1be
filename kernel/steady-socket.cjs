// tslab does not wait until a message is sent, and its socket (zeromq) puts off one message in 513 to a later turn. Whatever tslab
// sends meanwhile is refused; the refusal is reported by a message, which is refused in turn, and so on for ever: after some 150 runs
// of cells, or 500 lines printed at once, the kernel hangs with one core at full load. A socket that may not take time to send puts
// nothing off; and one without a limit forgets no message that nobody has taken yet.
const { ZmqServer } = require("tslab/dist/jupyter.js");

const bind = ZmqServer.prototype.bindSocket;

ZmqServer.prototype.bindSocket = function bindSocket(socket, port) {
  if (socket === this.iopub) Object.assign(socket, { sendTimeout: 0, sendHighWaterMark: 0 });
  return bind.call(this, socket, port);
};
