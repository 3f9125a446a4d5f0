package dev.vitrine.testkit.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Sends malformed and hostile requests over one raw connection after another and counts the
/// statuses that come back: random bytes, deep nesting, huge pages, broken filters, wrong types.
public final class Hostile {
  private final int port;
  private final SplittableRandom random;
  private final HostileBodies bodies;
  private final TreeMap<Integer, Long> statuses = new TreeMap<>();
  private Socket socket = new Socket();

  /// @param port of a server on this machine
  /// @param seed the same seed sends the same requests
  public Hostile(int port, long seed) {
    this.port = port;
    random = new SplittableRandom(seed);
    bodies = new HostileBodies(random);
  }

  /// Statuses by number of replies; 0 stands for a connection closed without one.
  ///
  /// @param requests how many to send
  public SortedMap<Integer, Long> run(long requests) throws IOException {
    try {
      for (long i = 0; i < requests; i++) {
        statuses.merge(one(), 1L, Long::sum);
      }
    } finally {
      socket.close();
    }
    return statuses;
  }

  private int one() throws IOException {
    byte[] request = random.nextInt(50) == 0 ? bodies.garbage() : http();
    try {
      connect();
      socket.getOutputStream().write(request);
      int status = reply(new java.io.BufferedInputStream(socket.getInputStream()));
      if (status == 0) {
        socket.close();
      }
      return status;
    } catch (java.net.SocketTimeoutException e) {
      socket.close();
      throw new IOException("no answer to " + new String(request, StandardCharsets.ISO_8859_1), e);
    } catch (java.net.SocketException e) {
      socket.close();
      return 0;
    }
  }

  private void connect() throws IOException {
    if (!socket.isConnected() || socket.isClosed()) {
      socket = new Socket();
      socket.setSoTimeout(60_000);
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
  }

  private byte[] http() {
    byte[] body = bodies.next();
    String head =
        bodies.method()
            + " "
            + bodies.path()
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: text/plain\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[first.length + body.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }

  private int reply(InputStream in) throws IOException {
    String head = head(in);
    if (!head.startsWith("HTTP/1.1 ")) {
      return 0;
    }
    String low = head.toLowerCase(java.util.Locale.ROOT);
    int at = low.indexOf("content-length:");
    int end = low.indexOf('\r', at);
    int length = at < 0 ? 0 : Integer.parseInt(low.substring(at + 15, end).strip());
    in.skipNBytes(length);
    if (low.contains("connection: close")) {
      socket.close();
    }
    return Integer.parseInt(head.substring(9, 12));
  }

  private static String head(InputStream in) throws IOException {
    var out = new StringBuilder();
    int c = in.read();
    while (c >= 0) {
      out.append((char) c);
      if (c == '\n' && out.toString().endsWith("\r\n\r\n")) {
        return out.toString();
      }
      c = in.read();
    }
    return "";
  }
}
