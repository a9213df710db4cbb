package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.rest.shared.AddressForm;
import fr.numericemploi.adapters.rest.shared.ContactPointForm;
import fr.numericemploi.application.partners.ChangeTrainingBody;
import fr.numericemploi.application.partners.RegisterTrainingBody;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training body as the back office fills it in. The SIRET is set once, {@code active} counts when it is changed. */
@Schema(name = "TrainingBodyForm")
public record TrainingBodyForm(
        @Schema(examples = "90000001900019", required = true)
        String siret,

        @Schema(examples = "44670000067", required = true, description = "declaration of activity (NDA), 11 digits")
        String declarationNumber,

        @Schema(examples = "École du Rhin", required = true) String name,

        @Schema(examples = "ECOLE DU RHIN SAS", required = true)
        String legalName,

        @Schema(examples = "ALSACE", required = true) String territory,
        QualiopiForm qualiopi,
        @Schema(required = true) List<ContactPointForm> contacts,
        AddressForm address,
        @Schema(examples = "https://ecole-du-rhin.example") String website,
        Boolean active) {
    RegisterTrainingBody toRegister() {
        var fields = new Fields();
        var number = fields.required("siret", siret, Siret::new);
        var declaration = fields.required("declarationNumber", declarationNumber, DeclarationNumber::new);
        var profile = profile(fields);
        fields.refuseIfWrong();
        return new RegisterTrainingBody(number, declaration, profile.get());
    }

    ChangeTrainingBody toChange(UUID id, long version) {
        var fields = new Fields();
        var declaration = fields.required("declarationNumber", declarationNumber, DeclarationNumber::new);
        var profile = profile(fields);
        fields.refuseIfWrong();
        return new ChangeTrainingBody(
                new TrainingBodyId(id), version, declaration, profile.get(), active == null || active);
    }

    private Supplier<TrainingBody.Profile> profile(Fields fields) {
        var shown = fields.required("name", name, TrainingBodyForm::name);
        var legal = fields.required("legalName", legalName, TrainingBodyForm::name);
        var place = fields.required("territory", territory, TerritoryCode::new);
        var certificate = fields.optional("qualiopi", qualiopi, QualiopiForm::toQualiopi);
        var people = fields.each("contacts", contacts, ContactPointForm::toContact);
        fields.required("contacts", contacts == null || contacts.isEmpty() ? null : contacts, some -> some);
        var where = fields.optional("address", address, AddressForm::toAddress);
        var page = fields.optional("website", website, WebAddress::new);
        return () -> new TrainingBody.Profile(shown, legal, place, certificate, people, where, page);
    }

    private static String name(String text) {
        return Text.required(text, 250);
    }
}
