package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.candidates.imports.Requester;
import java.util.Optional;

/** Who handed a file in is who prescribes, also when its lines are taken up later. */
final class Requesters {
    private Requesters() {}

    static Requester of(Caller caller) {
        return new Requester(caller.actor(), caller.role(), caller.territory(), caller.agency(), caller.person());
    }

    static Caller caller(Requester requester) {
        return new Caller(
                requester.actor(),
                requester.role(),
                requester.territory(),
                requester.agency(),
                Optional.empty(),
                Optional.empty(),
                requester.person());
    }
}
