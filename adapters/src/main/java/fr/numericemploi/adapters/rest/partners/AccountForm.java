package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.ChangeAccount;
import fr.numericemploi.application.partners.OpenAccount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account: the role says which scope it wants. A territory for coordinators and commission members, agency and person
 * for a counsellor, company and person for a recruiter, a funder for a funder (and a territory where it sees no other). The login is set once, {@code active} when it is changed.
 */
@Schema(name = "AccountForm")
public record AccountForm(
        @Schema(examples = "coordination.alsace", required = true)
        String login,

        @Schema(
                enumeration = {
                    "ADMINISTRATOR",
                    "COORDINATOR",
                    "COMMISSION_MEMBER",
                    "RECRUITER",
                    "COUNSELLOR",
                    "AGENCY_SYSTEM",
                    "FUNDER"
                },
                required = true,
                examples = "COUNSELLOR")
        String role,

        @Schema(examples = "ALSACE") String territory,
        UUID agency,
        UUID company,

        @Schema(description = "The funder that the account sees for")
        UUID funder,

        @Schema(description = "The counsellor or recruiter who logs in")
        UUID person,

        Boolean active) {

    OpenAccount toOpen() {
        var fields = new Fields();
        var command = new OpenAccount(
                fields.required("login", login, text -> Text.required(text, 200)),
                fields.required("role", role, Fields.oneOf(Role.class)),
                scope(fields));
        fields.refuseIfWrong();
        return command;
    }

    ChangeAccount toChange(UUID id, long version) {
        var fields = new Fields();
        var command = new ChangeAccount(
                new AccountId(id),
                version,
                fields.required("role", role, Fields.oneOf(Role.class)),
                scope(fields),
                active == null || active);
        fields.refuseIfWrong();
        return command;
    }

    private Scope scope(Fields fields) {
        return new Scope(
                fields.optional("territory", territory, TerritoryCode::new),
                fields.optional("agency", agency, AgencyId::new),
                fields.optional("company", company, CompanyId::new),
                fields.optional("funder", funder, FunderId::new),
                fields.optional("person", person, id -> id));
    }
}
