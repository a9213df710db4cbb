package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.adapters.rest.shared.ContactPointForm;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Formacode;
import fr.numericemploi.domain.catalogue.programmes.Listing;
import fr.numericemploi.domain.catalogue.programmes.NsfCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under what a programme stands in catalogues of training, and whom to ask. */
@Schema(name = "ProgrammeListing")
public record ListingForm(
        @Schema(description = "at most 5, the first one is the main one", examples = "[\"31090\"]")
        List<String> formacodes,

        @Schema(description = "at most 3", examples = "[\"326\"]")
        List<String> nsfCodes,

        @Schema(description = "at most 3", examples = "[\"https://ecole-du-rhin.example/dwwm\"]")
        List<String> pages,

        @Schema(description = "at most 10") List<ContactPointForm> contacts) {
    static final ListingForm NOTHING = new ListingForm(null, null, null, null);

    static ListingForm of(Listing listing) {
        return new ListingForm(
                listing.formacodes().stream().map(Formacode::value).toList(),
                listing.nsfCodes().stream().map(NsfCode::value).toList(),
                listing.pages().stream().map(WebAddress::value).toList(),
                listing.contacts().stream().map(ContactPointForm::of).toList());
    }

    Listing toListing() {
        var fields = new Fields();
        var themes = fields.each("formacodes", formacodes, Formacode::new);
        var specialities = fields.each("nsfCodes", nsfCodes, NsfCode::new);
        var addresses = fields.each("pages", pages, WebAddress::new);
        var people = fields.each("contacts", contacts, ContactPointForm::toContact);
        fields.refuseIfWrong();
        return new Listing(themes, specialities, addresses, people);
    }
}
