// Somebody else's server: it takes whatever comes, over HTTP, as bare connections and as datagrams, and remembers it.
import dgram from "node:dgram";
import http from "node:http";
import { once } from "node:events";

export class Sink {
  /** Paths that were asked for. */
  paths = [];
  /** Connections that were opened, even if nothing was said over them. */
  nConnections = 0;
  /** Datagrams, as WebRTC sends them to find out its own address. */
  nDatagrams = 0;

  static async start() {
    const sink = new Sink();
    sink.server = http.createServer((request, response) => sink.#answer(request, response));
    sink.server.on("connection", () => sink.nConnections++);
    sink.server.on("upgrade", (request, socket) => {
      sink.paths.push(request.url);
      socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    sink.server.listen(0, "127.0.0.1");
    await once(sink.server, "listening");
    const { port } = sink.server.address();
    sink.udp = dgram.createSocket("udp4").on("message", () => sink.nDatagrams++);
    sink.udp.bind(port, "127.0.0.1");
    await once(sink.udp, "listening");
    sink.origin = `http://127.0.0.1:${port}`;
    return sink;
  }

  #answer(request, response) {
    this.paths.push(request.url);
    request.resume();
    const type = request.url.includes("stylesheet") ? "text/css" : request.url.includes("script") || request.url.includes("import") ? "text/javascript" : "text/html";
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "access-control-allow-headers": "*" });
    response.end("");
  }

  /** Whether the channel `name` came through. */
  saw(name) {
    return this.paths.some((path) => path.startsWith(`/${name}/`));
  }

  /** All that arrived, for a message. */
  get arrived() {
    return { paths: this.paths, connections: this.nConnections, datagrams: this.nDatagrams };
  }

  forget() {
    this.paths = [];
    this.nConnections = this.nDatagrams = 0;
  }

  close() {
    this.udp.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}
