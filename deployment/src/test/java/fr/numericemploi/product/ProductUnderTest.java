package fr.numericemploi.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what the server needs before the first test and stops it after the last; Arquillian starts the server itself. */
public final class ProductUnderTest implements LauncherSessionListener {
    static final String LINKS_KEY = "0123456789abcdef0123456789abcdef";

    private static Product product;

    public static Product product() {
        return product;
    }

    public static String baseUrl() {
        return "http://localhost:" + System.getProperty("test.http.port");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("test.wlp") == null) {
            return;
        }
        try {
            product = Product.start();
            configureServer();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (product == null) {
            return;
        }
        try {
            product.close();
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }

    private static void configureServer() throws IOException {
        var server = Path.of(System.getProperty("test.wlp"), "usr/servers", System.getProperty("test.server"));
        var settings = new HashMap<>(product.settings());
        settings.put("numericemploi.administrator", "administrateur");
        settings.put("numericemploi.links.key", LINKS_KEY);
        settings.put("numericemploi.base-url", baseUrl());
        settings.put("numericemploi.clock.travel", "true");
        settings.put("numericemploi.rounds", "PT1S");
        settings.put("http.port", System.getProperty("test.http.port"));
        settings.put("https.port", System.getProperty("test.https.port"));
        Files.deleteIfExists(server.resolve("application.xml"));
        Product.configure(server, "settings", settings);
        Product.embeddedIdentity(server, Path.of("src/main/liberty"));
        Files.copy(
                Path.of("src/test/resources/testing.xml"),
                server.resolve("configDropins/overrides/testing.xml"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
