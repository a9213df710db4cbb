package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.ChangeAgency;
import fr.numericemploi.application.partners.RegisterAgency;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.AgencyCode;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency as the back office fills it in. Kind and code are set once, {@code open} when it is changed. */
@Schema(name = "AgencyForm")
public record AgencyForm(
        @Schema(
                enumeration = {"FRANCE_TRAVAIL", "APEC", "CAP_EMPLOI", "MISSION_LOCALE"},
                required = true)
        String kind,

        @Schema(examples = "67085", required = true) String code,

        @Schema(examples = "Strasbourg Meinau", required = true)
        String name,

        @Schema(examples = "ALSACE", required = true) String territory,
        Boolean open) {

    RegisterAgency toRegister() {
        var fields = new Fields();
        var agencyKind = fields.required("kind", kind, Fields.oneOf(AgencyKind.class));
        var command = new RegisterAgency(
                agencyKind,
                fields.required("code", code, text -> AgencyCode.of(agencyKind, text)),
                fields.required("name", name, text -> Text.required(text, 120)),
                fields.required("territory", territory, TerritoryCode::new));
        fields.refuseIfWrong();
        return command;
    }

    ChangeAgency toChange(UUID id, long version) {
        var fields = new Fields();
        var command = new ChangeAgency(
                new AgencyId(id),
                version,
                fields.required("name", name, text -> Text.required(text, 120)),
                fields.required("territory", territory, TerritoryCode::new),
                open == null || open);
        fields.refuseIfWrong();
        return command;
    }
}
