package fr.numericemploi.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody out of work who is prescribed. None of them exists.
 *
 * @param reference the agency's own
 * @param far ready to work in the whole département, otherwise around home
 * @param outcome what the interviews will show
 */
record Person(
        String reference,
        String lastName,
        String firstNames,
        LocalDate birthDate,
        String email,
        String phone,
        Place home,
        boolean far,
        Trade trade,
        Map<String, Integer> skills,
        String motivation,
        LocalDate registeredOn,
        boolean rsa,
        String qualification,
        Outcome outcome) {

    static final String HEADINGS = "Référence;Nom;Prénoms;Date de naissance;E-mail;Téléphone;Code commune;"
            + "Mobilité intercommunalités;Mobilité départements;Métiers visés;Compétences;Motivation;"
            + "Version de la notice;Date de la notice;Date d'inscription;RSA;Niveau de qualification\n";

    /** What the references of those who were told of before begin with. */
    static final String AGAIN = "CE/";

    private static final String NOTICE = "2016-01";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** As the back office and agencies' systems send it. */
    Map<String, Object> form(LocalDate noticeOn) {
        var form = new HashMap<String, Object>();
        form.put("agencyReference", reference);
        form.put("lastName", lastName);
        form.put("firstNames", firstNames);
        form.put("birthDate", birthDate.toString());
        form.put("email", email);
        form.put("phone", phone);
        form.put("commune", home.insee());
        form.put("mobility", Map.of(far ? "departments" : "intercommunalities", List.of(mobility())));
        form.put("aims", List.of(trade.job));
        form.put("skills", skills.entrySet().stream().map(Person::skill).toList());
        form.put("motivation", motivation);
        form.put("consent", Map.of("noticeVersion", NOTICE, "givenOn", noticeOn.toString()));
        form.put("situation", situation());
        return form;
    }

    /** As a line of an agency's file, below {@link #HEADINGS}. */
    String line(LocalDate noticeOn) {
        return String.join(
                ";",
                reference,
                lastName,
                firstNames,
                FRENCH.format(birthDate),
                email,
                phone,
                home.insee(),
                far ? "" : mobility(),
                far ? mobility() : "",
                trade.job,
                skills.entrySet().stream()
                        .map(skill -> skill.getKey() + ":" + skill.getValue())
                        .collect(Collectors.joining("|")),
                "\"" + motivation + "\"",
                NOTICE,
                FRENCH.format(noticeOn),
                FRENCH.format(registeredOn),
                rsa ? "oui" : "non",
                qualification);
    }

    /** By another agency under its own reference, which may mistake the day of birth. */
    Person toldAgain(boolean mistaken) {
        return new Person(
                AGAIN + reference,
                lastName,
                firstNames,
                mistaken ? birthDate.plusDays(9) : birthDate,
                email,
                phone,
                home,
                far,
                trade,
                skills,
                motivation,
                registeredOn,
                rsa,
                qualification,
                outcome);
    }

    private String mobility() {
        return far ? home.department() : home.group();
    }

    private Map<String, Object> situation() {
        return Map.of(
                "registeredOn",
                registeredOn.toString(),
                "benefits",
                rsa ? List.of("RSA") : List.of(),
                "qualification",
                qualification);
    }

    private static Map<String, Object> skill(Map.Entry<String, Integer> skill) {
        return Map.of("code", skill.getKey(), "level", skill.getValue());
    }
}
