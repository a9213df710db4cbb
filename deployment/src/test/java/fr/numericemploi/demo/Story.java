package fr.numericemploi.demo;

import fr.numericemploi.product.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;

/** The demonstration data, told once through the product's own HTTP interface. */
final class Story {
    private Story() {}

    static void load(Home home, String baseUrl) throws IOException {
        var told = home.path("story-told");
        if (Files.exists(told)) {
            return;
        }
        var administrator = Api.as(baseUrl, Logins.ADMINISTRATOR.login, Logins.PASSWORD);
        for (var agency : ProgressBar.wrap(AGENCIES, "Données de démonstration")) {
            administrator.post("/api/v1/agencies", agency);
        }
        Files.createFile(told);
    }

    private static final List<Map<String, Object>> AGENCIES = List.of(
            Map.of("kind", "FRANCE_TRAVAIL", "code", "67901", "name", "Strasbourg Meinau", "territory", "ALSACE"));
}
