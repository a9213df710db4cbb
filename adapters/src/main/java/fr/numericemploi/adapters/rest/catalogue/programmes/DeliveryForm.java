package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Delivery;
import fr.numericemploi.domain.catalogue.programmes.EntryMode;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.PathKind;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a programme is given. */
@Schema(name = "ProgrammeDelivery")
public record DeliveryForm(
        @Schema(examples = "Temps plein, 35 h par semaine") String rhythm,

        @Schema(examples = "Deux semaines en entreprise sur trois mois")
        String alternation,

        @Schema(enumeration = {"ON_SITE", "MIXED", "REMOTE"})
        String teaching,

        @Schema(enumeration = {"FIXED_DATES", "PERMANENT"}) String entry,

        @Schema(enumeration = {"GROUP", "INDIVIDUAL", "MODULAR", "MIXED"})
        String path,

        @Schema(description = "ISO 639-1, at most 5; French where it is left out", examples = "[\"fr\"]")
        List<String> languages) {
    static final DeliveryForm USUAL = new DeliveryForm(null, null, null, null, null, null);

    static DeliveryForm of(Delivery delivery) {
        return new DeliveryForm(
                delivery.rhythm(),
                delivery.alternation(),
                delivery.teaching().name(),
                delivery.entry().name(),
                delivery.path().name(),
                delivery.languages().stream().map(Language::code).toList());
    }

    Delivery toDelivery() {
        var fields = new Fields();
        var pace = LongText.read(fields, "rhythm", rhythm);
        var turns = LongText.read(fields, "alternation", alternation);
        var mode = fields.optional("teaching", teaching, Fields.oneOf(TeachingMode.class));
        var begins = fields.optional("entry", entry, Fields.oneOf(EntryMode.class));
        var way = fields.optional("path", path, Fields.oneOf(PathKind.class));
        var spoken = languages == null ? List.of(Language.FRENCH) : fields.each("languages", languages, Language::new);
        fields.refuseIfWrong();
        return new Delivery(
                pace,
                turns,
                mode.orElse(TeachingMode.ON_SITE),
                begins.orElse(EntryMode.FIXED_DATES),
                way.orElse(PathKind.GROUP),
                spoken);
    }
}
