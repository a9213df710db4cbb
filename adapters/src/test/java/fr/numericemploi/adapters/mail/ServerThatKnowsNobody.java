package fr.numericemploi.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that refuses every recipient, which GreenMail never does. */
final class ServerThatKnowsNobody implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ServerThatKnowsNobody.class.getName());

    private final ServerSocket door;

    ServerThatKnowsNobody() {
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException noDoor) {
            throw new UncheckedIOException(noDoor);
        }
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (var client = door.accept();
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(client, line.startsWith("RCPT") ? "550 no such mailbox" : "250 OK");
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "closed", closed);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
