package fr.numericemploi.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the demonstration listens: {@code -Ddemo.http.port=…} and so on choose otherwise. */
record Ports(int http, int https, int smtp, int imap) {
    static Ports chosen() {
        return new Ports(
                free("demo.http.port", 9080),
                free("demo.https.port", 9443),
                free("demo.smtp.port", 3025),
                free("demo.imap.port", 3143));
    }

    String baseUrl() {
        return "http://localhost:" + http;
    }

    Map<String, String> settings() {
        return Map.of(
                "http.port", String.valueOf(http),
                "https.port", String.valueOf(https),
                "mail.port", String.valueOf(smtp),
                "numericemploi.base-url", baseUrl());
    }

    private static int free(String property, int usual) {
        var port = Integer.getInteger(property, usual);
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "Le port " + port + " est déjà pris : choisissez-en un autre avec -D" + property + "=…", taken);
        }
    }
}
