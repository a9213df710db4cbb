package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalAddress;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postal address. */
@Schema(name = "PostalAddress")
public record AddressForm(
        @Schema(examples = "[\"12 rue des Tanneurs\"]", required = true)
        List<String> lines,

        @Schema(examples = "67000", required = true) String postalCode,
        @Schema(examples = "Strasbourg", required = true) String city,

        @Schema(examples = "67482", description = "INSEE code of the commune")
        String commune) {
    public static AddressForm of(PostalAddress address) {
        return new AddressForm(
                address.lines(),
                address.postalCode().value(),
                address.city(),
                address.commune().map(InseeCode::value).orElse(null));
    }

    public PostalAddress toAddress() {
        var fields = new Fields();
        var street = fields.each("lines", lines, AddressForm::line);
        var code = fields.required("postalCode", postalCode, PostalCode::new);
        var town = fields.required("city", city, AddressForm::line);
        var place = fields.optional("commune", commune, InseeCode::new);
        fields.refuseIfWrong();
        return new PostalAddress(street, code, town, place);
    }

    private static String line(String text) {
        return Text.required(text, PostalAddress.LONGEST_LINE);
    }
}
