package fr.numericemploi.domain.funding.facts;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import fr.numericemploi.domain.shared.HeadcountBracket;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Questions that are answered by one word of a list. */
public enum Choice implements Fact<String> {
    CONTRACT(
            "le contrat proposé",
            entry("CDI", "CDI"),
            entry("CDI_INTERIM", "CDI intérimaire"),
            entry("CDD", "CDD"),
            entry("SEASONAL", "CDD saisonnier"),
            entry("PROFESSIONALISATION", "contrat de professionnalisation"),
            entry("APPRENTICESHIP", "contrat d'apprentissage"),
            entry("TEMPORARY", "missions d'intérim"),
            entry("NONE", "aucun")),
    EMPLOYMENT(
            "l'emploi occupé aujourd'hui",
            entry("NONE", "aucun"),
            entry("CUI", "contrat unique d'insertion"),
            entry("CDDI", "CDD d'insertion dans une structure d'insertion (SIAE)"),
            entry("ADAPTED", "travailleur handicapé en entreprise adaptée"),
            entry("EMPLOYEE", "salarié"),
            entry("APPRENTICE", "en alternance")),
    TRAINED_BY(
            "qui forme",
            entry("INTERNAL", "service de formation de l'entreprise"),
            entry("EXTERNAL", "organisme de formation"),
            entry("TUTOR", "tuteur seul"),
            entry("HYBRID", "organisme de formation et tuteur"),
            entry("AFEST", "formation en situation de travail (AFEST)")),
    CATEGORY(
            "la catégorie de demandeur d'emploi",
            entry("A", "A"),
            entry("B", "B"),
            entry("C", "C"),
            entry("D", "D"),
            entry("E", "E")),
    CERTIFICATION(
            "la certification préparée",
            entry("RNCP", "certification inscrite au RNCP"),
            entry("BLOCK", "bloc de compétences du RNCP"),
            entry("RS", "certification inscrite au répertoire spécifique"),
            entry("SKILLS_REVIEW", "bilan de compétences"),
            entry("DRIVING_LICENCE", "permis B"),
            entry("NONE", "aucune")),
    PRESCRIBER(
            "le prescripteur",
            entry("FRANCE_TRAVAIL", "France Travail"),
            entry("MISSION_LOCALE", "mission locale"),
            entry("CAP_EMPLOI", "Cap emploi"),
            entry("APEC", "Apec"),
            entry("SIAE", "structure d'insertion (SIAE)"),
            entry("DEPARTMENT", "département"),
            entry("DELEGATE", "organisme qui détient une délégation"),
            entry("ASSOCIATION", "l'association")),
    COMPANY_SIZE("la taille de l'entreprise", sizes()),
    TAX_BAND("la tranche d'imposition du foyer", entry("NONE", "non imposable"), entry("FIRST", "première tranche"));

    private final String label;
    private final Map<String, String> options;

    @SafeVarargs
    Choice(String label, Map.Entry<String, String>... options) {
        this.label = label;
        var ordered = new LinkedHashMap<String, String>();
        Arrays.stream(options).forEach(option -> ordered.put(option.getKey(), option.getValue()));
        this.options = Collections.unmodifiableMap(ordered);
    }

    /** As companies state it when they join. */
    @SuppressWarnings("unchecked")
    private static Map.Entry<String, String>[] sizes() {
        return Stream.of(HeadcountBracket.values())
                .map(bracket -> entry(bracket.name(), bracket.label()))
                .toArray(Map.Entry[]::new);
    }

    /** What may be answered, in words, by its code. */
    public Map<String, String> options() {
        return options;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public String read(String typed) {
        var answer = typed.strip();
        FactRule.NOT_A_CHOICE.refuseIf(
                !options.containsKey(answer),
                Map.of("value", typed, "allowed", options.keySet().stream().collect(joining(", "))));
        return answer;
    }

    @Override
    public String inFrench(String value) {
        return options.get(value);
    }
}
