package fr.numericemploi.application.candidates.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lines of files for tests. */
public final class Rows {
    public static final List<String> HEADINGS = List.of(
            "référence",
            "NOM",
            "Prénom",
            "Né(e) le",
            "Tél.",
            "Code commune",
            "Mobilité départements",
            "Codes ROME",
            "Compétences",
            "Motivation",
            "RSA",
            "Version de la notice",
            "Date de la notice");

    private Rows() {}

    public static List<String> martine() {
        return List.of(
                "2016-1",
                "Schneider",
                "Martine",
                "14/03/1979",
                "0612345678",
                "67482",
                "67|68",
                "M1855",
                "DEV-JAVA:2",
                "Je code chaque soir.",
                "oui",
                "2016-01",
                "15/03/2016");
    }

    public static List<String> kevin() {
        return List.of(
                "2016-2",
                "Müller",
                "Kévin",
                "1998-07-02",
                "0687654321",
                "68224",
                "68",
                "M1861|M1855",
                "",
                "",
                "non",
                "2016-01",
                "16/03/2016");
    }

    public static List<String> with(List<String> row, String heading, String cell) {
        return with(row, Map.of(heading, cell));
    }

    public static List<String> with(List<String> row, Map<String, String> cells) {
        var changed = new ArrayList<>(row);
        cells.forEach((heading, cell) -> changed.set(HEADINGS.indexOf(heading), cell));
        return changed;
    }
}
