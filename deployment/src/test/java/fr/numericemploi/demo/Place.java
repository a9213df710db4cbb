package fr.numericemploi.demo;

import java.util.List;

/**
 * Where people of the story live, and agencies are: communes of Alsace by their INSEE codes.
 *
 * @param group the intercommunality
 */
record Place(String insee, String name, String group) {
    static final Place STRASBOURG = new Place("67482", "Strasbourg", "246700488");
    static final Place COLMAR = new Place("68066", "Colmar", "246800726");
    static final Place MULHOUSE = new Place("68224", "Mulhouse", "200066009");
    static final Place HAGUENAU = new Place("67180", "Haguenau", "200067874");
    static final Place SELESTAT = new Place("67462", "Sélestat", "246700967");
    static final Place SAVERNE = new Place("67437", "Saverne", "200068112");
    static final Place SCHILTIGHEIM = new Place("67447", "Schiltigheim", "246700488");

    /** The larger ones several times. */
    private static final List<Place> HOMES = List.of(
            STRASBOURG,
            STRASBOURG,
            STRASBOURG,
            STRASBOURG,
            STRASBOURG,
            STRASBOURG,
            SCHILTIGHEIM,
            SCHILTIGHEIM,
            COLMAR,
            COLMAR,
            COLMAR,
            MULHOUSE,
            MULHOUSE,
            HAGUENAU,
            HAGUENAU,
            SELESTAT,
            SAVERNE,
            new Place("67043", "Bischheim", "246700488"),
            new Place("67218", "Illkirch-Graffenstaden", "246700488"),
            new Place("67267", "Lingolsheim", "246700488"),
            new Place("67365", "Ostwald", "246700488"),
            new Place("67046", "Bischwiller", "200067874"),
            new Place("67130", "Erstein", "200067924"),
            new Place("67300", "Molsheim", "246701064"),
            new Place("67348", "Obernai", "246701080"),
            new Place("67544", "Wissembourg", "246700926"),
            new Place("68112", "Guebwiller", "246800569"),
            new Place("68271", "Riedisheim", "200066009"),
            new Place("68338", "Turckheim", "246800726"));

    static Place home(Dice dice) {
        return dice.one(HOMES);
    }

    String department() {
        return insee.substring(0, 2);
    }
}
