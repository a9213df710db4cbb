package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.application.candidates.PersonView;
import fr.numericemploi.application.funding.filings.FilingFile;
import fr.numericemploi.domain.shared.Dates;
import jakarta.ws.rs.core.StreamingOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file that is handed in at the portal: a line for each person, as a French spreadsheet reads it. */
final class FilingSheet {
    private static final List<String> HEADINGS = List.of(
            "Dépôt",
            "Identifiant France Travail",
            "Nom",
            "Prénoms",
            "Date de naissance",
            "Référence",
            "Organisme (SIRET)",
            "Déclaration d'activité",
            "Début de session",
            "Fin de session",
            "Mois",
            "Heures",
            "Absences justifiées (h)",
            "Absences injustifiées (h)",
            "Dernier jour",
            "Motif de sortie");
    private static final String ERASED = "personne effacée";

    private FilingSheet() {}

    static StreamingOutput of(FilingFile file) {
        return out -> {
            try (var table = new CsvTable(out)) {
                table.row(HEADINGS);
                file.entries().forEach(entry -> table.row(cells(file, entry)));
            }
        };
    }

    static String name(FilingFile file) {
        var kind = file.filing().kind().name().toLowerCase(Locale.ROOT);
        return "france-travail-" + kind + "-" + file.session().terms().dates().from() + ".csv";
    }

    private static List<?> cells(FilingFile file, FilingFile.Entry entry) {
        var dates = file.session().terms().dates();
        var line = entry.line();
        var person = entry.person();
        return List.of(
                file.filing().kind().label(),
                person.flatMap(PersonView::franceTravailId).orElse(""),
                person.map(PersonView::lastName).orElse(ERASED),
                person.map(PersonView::firstNames).orElse(""),
                day(person.map(PersonView::birthDate)),
                entry.reference(),
                file.body().siret().value(),
                file.body().declaration().value(),
                Dates.inFrench(dates.from()),
                Dates.inFrench(dates.until()),
                file.filing()
                        .month()
                        .map(month -> "%1$tm/%1$tY".formatted(month.atDay(1)))
                        .orElse(""),
                number(line.hours()),
                number(line.absence().justified()),
                number(line.absence().unjustified()),
                day(line.leftOn()),
                line.reason());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::inFrench).orElse("");
    }

    private static String number(BigDecimal hours) {
        return String.format(Locale.FRANCE, "%.2f", hours);
    }
}
