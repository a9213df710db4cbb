package fr.numericemploi.demo;

import static fr.numericemploi.demo.Prescriber.Channel.FILE;
import static fr.numericemploi.demo.Prescriber.Channel.FORM;
import static fr.numericemploi.demo.Prescriber.Channel.SYSTEM;

import java.util.stream.Stream;

/** The agencies of Alsace in the story, and how their prescriptions come in. Codes and streets are invented. */
enum Prescriber {
    MEINAU(
            "FRANCE_TRAVAIL",
            "67901",
            "Pôle emploi Strasbourg Meinau",
            Place.STRASBOURG,
            "12 rue du Stade",
            FORM,
            "Hélène Kieffer"),
    SCHILTIGHEIM(
            "FRANCE_TRAVAIL",
            "67902",
            "Pôle emploi Schiltigheim",
            Place.SCHILTIGHEIM,
            "4 rue des Malteries",
            FILE,
            "Luc Arnold"),
    HAGUENAU(
            "FRANCE_TRAVAIL",
            "67903",
            "Pôle emploi Haguenau",
            Place.HAGUENAU,
            "8 rue de la Moder",
            FORM,
            "Sandra Weiss"),
    COLMAR(
            "FRANCE_TRAVAIL",
            "68901",
            "Pôle emploi Colmar",
            Place.COLMAR,
            "21 avenue de la Lauch",
            FILE,
            "Patrick Humbert"),
    MULHOUSE(
            "FRANCE_TRAVAIL",
            "68902",
            "Pôle emploi Mulhouse",
            Place.MULHOUSE,
            "5 quai de l'Ill",
            FORM,
            "Nadia Bensaïd"),
    APEC("APEC", "APEC-67", "Apec Strasbourg", Place.STRASBOURG, "3 place de l'Étal", SYSTEM, "Florence Roth"),
    CAP_EMPLOI_67(
            "CAP_EMPLOI", "CE-67", "Cap emploi Bas-Rhin", Place.STRASBOURG, "17 rue du Rhin", FORM, "Denis Baumann"),
    CAP_EMPLOI_68("CAP_EMPLOI", "CE-68", "Cap emploi Haut-Rhin", Place.COLMAR, "2 rue de Bâle", FORM, "Agnès Litzler"),
    MISSION_LOCALE_STRASBOURG(
            "MISSION_LOCALE",
            "ML-STRASBOURG",
            "Mission locale de Strasbourg",
            Place.STRASBOURG,
            "9 rue des Métiers",
            SYSTEM,
            "Karim Haddad"),
    MISSION_LOCALE_SELESTAT(
            "MISSION_LOCALE",
            "ML-SELESTAT",
            "Mission locale de Sélestat",
            Place.SELESTAT,
            "1 rue du Giessen",
            FORM,
            "Julie Fritsch");

    /** How prescriptions come in. */
    enum Channel {
        FORM,
        FILE,
        SYSTEM
    }

    final String kind;
    final String code;
    final String title;
    final Place place;
    final String street;
    final Channel channel;
    final String counsellor;

    Prescriber(String kind, String code, String title, Place place, String street, Channel channel, String counsellor) {
        this.kind = kind;
        this.code = code;
        this.title = title;
        this.place = place;
        this.street = street;
        this.channel = channel;
        this.counsellor = counsellor;
    }

    /** One of the same département. */
    static Prescriber near(Place home, Dice dice) {
        return dice.one(Stream.of(values())
                .filter(agency -> agency.place.department().equals(home.department()))
                .toList());
    }

    String address() {
        return street + ", " + place.name();
    }
}
