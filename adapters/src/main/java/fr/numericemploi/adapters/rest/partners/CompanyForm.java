package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.AdmitCompany;
import fr.numericemploi.application.partners.ChangeCompany;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.HeadcountBracket;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member company as the back office fills it in. SIRET and first day are set once, {@code leftOn} when it leaves. */
@Schema(name = "CompanyForm")
public record CompanyForm(
        @Schema(examples = "73282932000074", required = true)
        String siret,

        @Schema(examples = "Rhin Logiciels", required = true)
        String name,

        @Schema(
                enumeration = {"NONE", "FROM_1_TO_9", "FROM_10_TO_49", "FROM_50_TO_249", "FROM_250_TO_4999", "FROM_5000"
                },
                required = true)
        String headcount,

        @Schema(examples = "ALSACE", required = true) String territory,

        @Schema(examples = "2016-01-04", required = true) String memberSince,

        @Schema(examples = "2017-12-31") String leftOn) {

    AdmitCompany toAdmit() {
        var fields = new Fields();
        var readSiret = fields.required("siret", siret, Siret::new);
        var profile = profile(fields);
        var since = fields.required("memberSince", memberSince, Dates::read);
        fields.refuseIfWrong();
        return new AdmitCompany(readSiret, profile.get(), since);
    }

    ChangeCompany toChange(UUID id, long version) {
        var fields = new Fields();
        var profile = profile(fields);
        var left = fields.optional("leftOn", leftOn, Dates::read);
        fields.refuseIfWrong();
        return new ChangeCompany(new CompanyId(id), version, profile.get(), left);
    }

    private Supplier<Company.Profile> profile(Fields fields) {
        var readName = fields.required("name", name, text -> Text.required(text, 120));
        var bracket = fields.required("headcount", headcount, Fields.oneOf(HeadcountBracket.class));
        var place = fields.required("territory", territory, TerritoryCode::new);
        return () -> new Company.Profile(readName, bracket, place);
    }
}
