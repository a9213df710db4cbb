package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.ChangeCounsellor;
import fr.numericemploi.application.partners.RegisterCounsellor;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.CounsellorId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counsellor as the back office fills it in; {@code active} counts when it is changed. */
@Schema(name = "CounsellorForm")
public record CounsellorForm(
        @Schema(examples = "Hélène", required = true) String firstName,
        @Schema(examples = "Kieffer", required = true) String lastName,

        @Schema(examples = "helene.kieffer@agence.example", required = true)
        String email,

        Boolean active) {

    RegisterCounsellor toRegister(UUID agency) {
        return new RegisterCounsellor(new AgencyId(agency), contact());
    }

    ChangeCounsellor toChange(UUID agency, UUID id, long version) {
        return new ChangeCounsellor(
                new AgencyId(agency), new CounsellorId(id), version, contact(), active == null || active);
    }

    private Contact contact() {
        var fields = new Fields();
        var contact = new ContactFields(firstName, lastName, email).read(fields);
        fields.refuseIfWrong();
        return contact.get();
    }
}
