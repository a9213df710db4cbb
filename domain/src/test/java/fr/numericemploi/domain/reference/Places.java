package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalCode;
import java.util.List;
import java.util.stream.Stream;

/** A few real communes of the Grand Est. */
public final class Places {
    private static final Intercommunality EUROMETROPOLE =
            new Intercommunality(new EpciCode("246700488"), "Eurométropole de Strasbourg");

    private Places() {}

    public static Commune strasbourg() {
        return commune("67482", "Strasbourg", "67000 67100 67200", EUROMETROPOLE, 293_771, 48.584, 7.746);
    }

    public static Commune schiltigheim() {
        return commune("67447", "Schiltigheim", "67300", EUROMETROPOLE, 34_708, 48.607, 7.749);
    }

    public static Commune mulhouse() {
        var agglomeration = new Intercommunality(new EpciCode("200066009"), "CA Mulhouse Alsace Agglomération");
        return commune("68224", "Mulhouse", "68100 68200", agglomeration, 104_978, 47.752, 7.329);
    }

    public static Commune nancy() {
        var metropole = new Intercommunality(new EpciCode("245400676"), "Métropole du Grand Nancy");
        return commune("54395", "Nancy", "54000 54100", metropole, 103_671, 48.684, 6.185);
    }

    public static List<Commune> all() {
        return List.of(strasbourg(), schiltigheim(), mulhouse(), nancy());
    }

    private static Commune commune(
            String code,
            String name,
            String postalCodes,
            Intercommunality epci,
            int population,
            double lat,
            double lon) {
        return new Commune(
                new InseeCode(code),
                name,
                Stream.of(postalCodes.split(" ")).map(PostalCode::new).toList(),
                epci,
                new DepartmentCode(code.substring(0, 2)),
                population,
                new Position(lat, lon));
    }
}
