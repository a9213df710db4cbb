package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.shared.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that a file of prescriptions may have, in any order. Accents, case and punctuation of a heading do not count;
 * several values in one cell stand apart by {@code |}.
 */
public enum SheetColumn {
    REFERENCE("Référence", "agencyReference", true, "2016-0042", "référence agence", "référence prescription", "réf"),
    CIVILITY("Civilité", "civility", false, "Mme", "titre"),
    LAST_NAME("Nom", "lastName", true, "Exemple", "nom de famille", "nom d'usage"),
    FIRST_NAMES("Prénoms", "firstNames", true, "Camille", "prénom"),
    BIRTH_DATE("Date de naissance", "birthDate", true, "31/03/1990", "né(e) le", "né le", "naissance"),
    FRANCE_TRAVAIL_ID(
            "Identifiant France Travail",
            "franceTravailId",
            false,
            "1234567A",
            "identifiant Pôle emploi",
            "identifiant"),
    EMAIL("E-mail", "email", false, "camille.exemple@courriel.example", "courriel", "mail", "adresse e-mail"),
    PHONE("Téléphone", "phone", false, "06 12 34 56 78", "tél", "portable", "mobile"),
    COMMUNE("Code commune", "commune", true, "67482", "commune", "code INSEE", "commune INSEE"),
    MOBILITY_COMMUNES("Mobilité communes", "mobility.communes", false, "67482|67447"),
    MOBILITY_GROUPS("Mobilité intercommunalités", "mobility.intercommunalities", false, "246700488", "mobilité EPCI"),
    MOBILITY_DEPARTMENTS("Mobilité départements", "mobility.departments", false, "67|68", "mobilité"),
    AIMS("Métiers visés", "aims", true, "M1855|M1805", "métier visé", "métiers", "codes ROME", "ROME"),
    SKILLS("Compétences", "skills", false, "DEV-JAVA:2|WEB-HTML-CSS:3"),
    MOTIVATION("Motivation", "motivation", false, "Autodidacte, je développe des sites pour des associations."),
    NOTICE_VERSION("Version de la notice", "consent.noticeVersion", true, "2016-01", "notice", "version notice"),
    NOTICE_DATE("Date de la notice", "consent.givenOn", true, "15/03/2016", "notice remise le", "date notice"),
    REGISTERED_ON("Date d'inscription", "situation.registeredOn", false, "01/09/2015", "inscrit le"),
    RSA("RSA", "rsa", false, "oui", "bénéficiaire du RSA"),
    BENEFITS("Prestations", "situation.benefits", false, "", "allocations"),
    DISABLED_WORKER("RQTH", "situation.disabledWorker", false, "non", "travailleur handicapé"),
    PRIORITY_DISTRICT("QPV", "situation.priorityDistrict", false, "oui", "quartier prioritaire"),
    DISTRICT("Code QPV", "situation.district", false, "QP067012", "code quartier"),
    QUALIFICATION("Niveau de qualification", "situation.qualification", false, "4", "niveau", "niveau de formation"),
    LAST_CLASS("Dernière classe", "situation.lastClass", false, "Terminale STMG", "dernière classe suivie"),
    LEFT_SCHOOL_ON("Date de sortie de scolarité", "situation.leftSchoolOn", false, "30/06/2008", "sortie de scolarité");

    /** What the prescription that a line tells is called, where one of its fields is to blame. */
    static final String LINE = "line";

    private final String heading;
    private final String field;
    private final boolean required;
    private final String example;
    private final List<String> keys;

    SheetColumn(String heading, String field, boolean required, String example, String... aliases) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.example = example;
        this.keys = Stream.concat(Stream.of(heading), Stream.of(aliases))
                .map(SheetColumn::key)
                .toList();
    }

    static Optional<SheetColumn> headed(String heading) {
        var wanted = key(heading);
        return Stream.of(values())
                .filter(column -> column.keys.contains(wanted))
                .findFirst();
    }

    /** The column that a field of the prescription, or the part it belongs to, was read from. */
    static Optional<SheetColumn> readInto(String wrong) {
        var whole = wrong.replaceFirst("^" + LINE + "\\.", "").replaceAll("\\[.*", "");
        return Stream.of(values())
                .filter(column -> whole.equals(column.field)
                        || whole.startsWith(column.field + ".")
                        || column.field.startsWith(whole + "."))
                .findFirst();
    }

    /** A heading as it is compared. */
    static String key(String heading) {
        return PlainText.of(heading).replace(" ", "");
    }

    public String heading() {
        return heading;
    }

    /** Of the prescription's form that it is read into. */
    String field() {
        return field;
    }

    public String example() {
        return example;
    }

    boolean isRequired() {
        return required;
    }
}
