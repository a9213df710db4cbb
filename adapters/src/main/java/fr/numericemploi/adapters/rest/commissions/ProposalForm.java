package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.commissions.engineering.ProposeForTerritory;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which territory, and with how much money. */
@Schema(name = "ProposalForm")
public record ProposalForm(
        @Schema(examples = "ALSACE", description = "the caller's own where none is given")
        String territory,

        @Schema(required = true, description = "that all the seats together may cost")
        Amount budget,

        @Schema(description = "those to weigh; all that are published, approved or submitted where none is named")
        List<UUID> programmes) {
    /** A request as the documentation shows it. */
    static final String EXAMPLE = "{\"territory\":\"ALSACE\",\"budget\":{\"amount\":80000.00,\"currency\":\"EUR\"}}";

    ProposeForTerritory toAsk() {
        var fields = new Fields();
        var place = fields.optional("territory", territory, TerritoryCode::new);
        var money = fields.required("budget", budget, Amount::toMoney);
        var weighed = fields.each("programmes", programmes, ProgrammeId::new);
        fields.refuseIfWrong();
        return new ProposeForTerritory(place, money, weighed);
    }
}
