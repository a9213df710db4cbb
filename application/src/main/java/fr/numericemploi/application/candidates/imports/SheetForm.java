package fr.numericemploi.application.candidates.imports;

import static fr.numericemploi.application.candidates.imports.SheetColumn.*;

import fr.numericemploi.application.candidates.ConsentForm;
import fr.numericemploi.application.candidates.MobilityForm;
import fr.numericemploi.application.candidates.PrescriptionForm;
import fr.numericemploi.application.candidates.SkillForm;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.situations.SituationForm;
import fr.numericemploi.domain.candidates.imports.ImportRule;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of a file as the form that every prescription is read from: words of the trade become codes, cells become lists. */
final class SheetForm {
    private static final Pattern SKILL = Pattern.compile("(.+?)\\s*:\\s*([1-9])");
    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "vrai", "true", "1", "x");
    private static final Set<String> NO = Set.of("non", "n", "no", "faux", "false", "0");
    private static final Map<String, String> CIVILITIES = Map.of(
            "m", "MONSIEUR",
            "mr", "MONSIEUR",
            "monsieur", "MONSIEUR",
            "mme", "MADAME",
            "mlle", "MADAME",
            "madame", "MADAME");

    private final Map<SheetColumn, String> cells;
    private final Fields fields;

    SheetForm(Map<SheetColumn, String> cells, Fields fields) {
        this.cells = cells;
        this.fields = fields;
    }

    PrescriptionForm prescription(AgencyId agency) {
        return new PrescriptionForm(
                agency.value(),
                null,
                fields.required("agencyReference", cells.get(REFERENCE), text -> text),
                civility(),
                cells.get(LAST_NAME),
                cells.get(FIRST_NAMES),
                cells.get(BIRTH_DATE),
                cells.get(FRANCE_TRAVAIL_ID),
                cells.get(EMAIL),
                cells.get(PHONE),
                cells.get(COMMUNE),
                new MobilityForm(list(MOBILITY_COMMUNES), list(MOBILITY_GROUPS), list(MOBILITY_DEPARTMENTS)),
                list(AIMS),
                fields.each("skills", list(SKILLS), SheetForm::skill),
                cells.get(MOTIVATION),
                new ConsentForm(cells.get(NOTICE_VERSION), cells.get(NOTICE_DATE)),
                situation());
    }

    private SituationForm situation() {
        return new SituationForm(
                cells.get(REGISTERED_ON),
                benefits(),
                yesOrNo("situation.disabledWorker", DISABLED_WORKER),
                yesOrNo("situation.priorityDistrict", PRIORITY_DISTRICT),
                cells.get(DISTRICT),
                cells.get(QUALIFICATION),
                cells.get(LAST_CLASS),
                cells.get(LEFT_SCHOOL_ON));
    }

    private List<String> benefits() {
        var rsa = Boolean.TRUE.equals(yesOrNo("rsa", RSA)) ? Stream.of("RSA") : Stream.<String>empty();
        return Stream.concat(rsa, list(BENEFITS).stream()).distinct().toList();
    }

    private String civility() {
        var typed = cells.getOrDefault(CIVILITY, "");
        return CIVILITIES.getOrDefault(PlainText.of(typed), typed);
    }

    private List<String> list(SheetColumn column) {
        return Stream.of(cells.getOrDefault(column, "").split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Boolean yesOrNo(String field, SheetColumn column) {
        return fields.optional(field, cells.get(column), SheetForm::yesOrNo).orElse(null);
    }

    private static boolean yesOrNo(String typed) {
        var answer = PlainText.of(typed);
        ImportRule.YES_OR_NO.refuseIf(!YES.contains(answer) && !NO.contains(answer), Map.of("value", typed));
        return YES.contains(answer);
    }

    private static SkillForm skill(String typed) {
        var parts = SKILL.matcher(typed);
        ImportRule.SKILL_LEVEL.refuseIf(!parts.matches(), Map.of("value", typed));
        return new SkillForm(parts.group(1), Integer.valueOf(parts.group(2)));
    }
}
