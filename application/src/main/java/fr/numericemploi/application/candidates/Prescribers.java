package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.partners.AgencyNetwork;
import fr.numericemploi.application.partners.AgencyView;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.Optional;

/** For whom the caller may prescribe: an agency for itself, a coordinator for the agencies of the own territory. */
final class Prescribers {
    private final AgencyNetwork agencies;
    private final CurrentCaller caller;

    Prescribers(AgencyNetwork agencies, CurrentCaller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    Prescriber of(PrescribeCandidate command) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, COUNSELLOR, AGENCY_SYSTEM);
        var id = command.agency()
                .or(by::agency)
                .orElseThrow(() -> InputRule.REQUIRED.brokenBy(Map.of()).at("agency"));
        var agency = agencies.find(id);
        var territory = new TerritoryCode(agency.territory());
        refuseOutsiders(by, id, agency, territory);
        CandidateRule.AGENCY_CLOSED.refuseIf(!agency.open(), Map.of("agency", agency.name()));
        return new Prescriber(id, counsellor(by, command), command.reference(), territory);
    }

    private static void refuseOutsiders(Caller by, AgencyId id, AgencyView agency, TerritoryCode territory) {
        var own = by.agency().map(id::equals).orElseGet(() -> by.sees(territory));
        InputRule.UNKNOWN.refuseIf(!own, Map.of("what", "L'agence", "id", agency.id()));
    }

    private static Optional<CounsellorId> counsellor(Caller by, PrescribeCandidate command) {
        var self = by.is(COUNSELLOR) ? by.person().map(CounsellorId::new) : Optional.<CounsellorId>empty();
        return command.counsellor().or(() -> self);
    }
}
