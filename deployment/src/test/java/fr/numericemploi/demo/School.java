package fr.numericemploi.demo;

import java.util.List;
import java.util.Map;

/** A training body of the story, with whoever answers for its courses. None of them exists. */
enum School {
    RHIN("École numérique du Rhin", "42670500167", "Camille Dupont", "67482", "Strasbourg", "67000"),
    ILL("Atelier des Métiers de l'Ill", "42670500267", "Rachel Schmitt", "67447", "Schiltigheim", "67300"),
    DOLLER("Formations Doller et Thur", "42680500368", "Antoine Meyer", "68224", "Mulhouse", "68100");

    final String place;
    private final String title;
    private final String declaration;
    private final String contact;
    private final String city;
    private final String postalCode;

    School(String title, String declaration, String contact, String place, String city, String postalCode) {
        this.title = title;
        this.declaration = declaration;
        this.contact = contact;
        this.place = place;
        this.city = city;
        this.postalCode = postalCode;
    }

    Map<String, Object> form() {
        return Map.of(
                "siret",
                House.siret(200 + ordinal()),
                "declarationNumber",
                declaration,
                "name",
                title,
                "legalName",
                title,
                "territory",
                "ALSACE",
                "contacts",
                List.of(contact()),
                "address",
                Map.of(
                        "lines", List.of("5 rue des Écoles"),
                        "postalCode", postalCode,
                        "city", city,
                        "commune", place));
    }

    Map<String, String> contact() {
        var name = contact.split(" ");
        return Map.of(
                "type",
                "TEACHING",
                "firstName",
                name[0],
                "lastName",
                name[1],
                "email",
                People.plain(name[0]) + "." + People.plain(name[1]) + "@" + People.plain(title) + ".example");
    }
}
