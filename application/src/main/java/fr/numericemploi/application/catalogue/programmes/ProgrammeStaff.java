package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.shared.InputRule;

/** The commission and the coordinators of a territory design its programmes; coordinators publish what was approved. */
record ProgrammeStaff(CurrentCaller caller, Programmes programmes) {
    Caller designer() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    Caller publisher() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    Programme found(Caller who, ProgrammeId id) {
        return programmes
                .find(id)
                .filter(programme -> who.sees(programme.snapshot().territory()))
                .orElseThrow(Unknown.programme(id));
    }

    Programme found(Caller who, ProgrammeId id, long version) {
        var programme = found(who, id);
        InputRule.STALE.refuseIf(programme.snapshot().version() != version);
        return programme;
    }
}
