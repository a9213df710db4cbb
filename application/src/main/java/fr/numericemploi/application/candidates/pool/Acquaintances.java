package fr.numericemploi.application.candidates.pool;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.CompanyId;
import jakarta.inject.Inject;
import java.util.Set;

/** Which companies a person of the pool let know who that is. */
@ApplicationService
public class Acquaintances {
    private final Contacts contacts;
    private final CurrentCaller caller;

    @Inject
    public Acquaintances(Contacts contacts, CurrentCaller caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    public Set<CompanyId> of(CandidateId candidate) {
        caller.get();
        return contacts.acceptedBy(candidate).stream()
                .map(request -> request.snapshot().company())
                .collect(toUnmodifiableSet());
    }
}
