package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.rest.shared.ContactPointForm;
import fr.numericemploi.application.partners.ChangeFunder;
import fr.numericemploi.application.partners.RegisterFunder;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funder as the back office fills it in. Unless it is said, it sees no names; {@code active} counts when it is changed. */
@Schema(name = "FunderForm")
public record FunderForm(
        @Schema(examples = "Région Grand Est", required = true)
        String name,

        @Schema(
                enumeration = {
                    "REGION",
                    "EUROPEAN_SOCIAL_FUND",
                    "FRANCE_TRAVAIL",
                    "COMPANY",
                    "ACSE",
                    "AGEFIPH",
                    "DEPARTMENT",
                    "COMMUNE",
                    "TRAINEE",
                    "STATE_EMPLOYMENT",
                    "STATE_EDUCATION",
                    "STATE_OTHER",
                    "EUROPEAN_FUND_OTHER",
                    "LOCAL_AUTHORITY_OTHER",
                    "OPCO",
                    "TRANSITION_PRO",
                    "LADOM",
                    "STATE_INTERIOR",
                    "OFII",
                    "OTHER"
                },
                required = true,
                examples = "REGION")
        String kind,

        @Schema(examples = "90000001900019") String siret,

        @Schema(description = "whether the convention with it lets it read the trainees' names")
        Boolean seesNames,

        @Schema(required = true) List<ContactPointForm> contacts,
        Boolean active) {
    RegisterFunder toRegister() {
        return new RegisterFunder(profile());
    }

    ChangeFunder toChange(UUID id, long version) {
        return new ChangeFunder(new FunderId(id), version, profile(), active == null || active);
    }

    private Funder.Profile profile() {
        var fields = new Fields();
        var shown = fields.required("name", name, text -> Text.required(text, Funder.Profile.LONGEST_NAME));
        var payer = fields.required("kind", kind, Fields.oneOf(FunderKind.class));
        var number = fields.optional("siret", siret, Siret::new);
        var people = fields.each("contacts", contacts, ContactPointForm::toContact);
        fields.required("contacts", contacts == null || contacts.isEmpty() ? null : contacts, some -> some);
        fields.refuseIfWrong();
        return new Funder.Profile(shown, payer, number, Boolean.TRUE.equals(seesNames), people);
    }
}
