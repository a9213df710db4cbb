package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.partners.AgencyView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Fields;
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
    private final PartnerDirectory partners;
    private final CurrentCaller caller;

    Prescribers(PartnerDirectory partners, CurrentCaller caller) {
        this.partners = partners;
        this.caller = caller;
    }

    Prescriber of(PrescribeCandidate command) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, COUNSELLOR, AGENCY_SYSTEM);
        var id = command.agency()
                .or(by::agency)
                .orElseThrow(() -> InputRule.REQUIRED.brokenBy(Map.of()).at("agency"));
        var agency = Fields.blaming("agency", () -> within(by, id));
        var territory = new TerritoryCode(agency.territory());
        CandidateRule.AGENCY_CLOSED.refuseIf(!agency.open(), Map.of("agency", agency.name()));
        return new Prescriber(id, counsellor(by, id, command), command.reference(), territory);
    }

    private AgencyView within(Caller by, AgencyId id) {
        var agency = partners.agency(id);
        var own = by.agency().map(id::equals).orElseGet(() -> by.sees(new TerritoryCode(agency.territory())));
        InputRule.UNKNOWN.refuseIf(!own, Map.of("what", "L'agence", "id", agency.id()));
        return agency;
    }

    private Optional<CounsellorId> counsellor(Caller by, AgencyId agency, PrescribeCandidate command) {
        var self = by.is(COUNSELLOR) ? by.person().map(CounsellorId::new) : Optional.<CounsellorId>empty();
        var named = command.counsellor().map(id -> Fields.blaming("counsellor", () -> of(agency, id)));
        return named.or(() -> self);
    }

    private CounsellorId of(AgencyId agency, CounsellorId named) {
        var known = partners.counsellor(named);
        InputRule.UNKNOWN.refuseIf(
                !known.agency().equals(agency.value()), Map.of("what", "Le conseiller", "id", named.value()));
        return named;
    }
}
