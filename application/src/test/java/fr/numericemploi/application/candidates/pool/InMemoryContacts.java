package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequest.Snapshot;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

public final class InMemoryContacts implements Contacts, ContactViews {
    private final Map<String, Snapshot> kept = new TreeMap<>();
    private final InMemoryPoolEntries entries;

    public InMemoryContacts(InMemoryPoolEntries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<ContactRequest> find(ContactRequestId id) {
        return Optional.ofNullable(kept.get(id.value().toString())).map(ContactRequest::restore);
    }

    @Override
    public Optional<ContactRequest> latest(CompanyId company, PoolEntryId entry) {
        return which(request ->
                        request.company().equals(company) && request.entry().equals(entry))
                .reduce((earlier, later) -> later)
                .map(ContactRequest::restore);
    }

    @Override
    public List<ContactRequest> pending(PoolEntryId entry) {
        return which(request -> isPending(request) && request.entry().equals(entry))
                .map(ContactRequest::restore)
                .toList();
    }

    @Override
    public List<ContactRequest> acceptedBy(CandidateId candidate) {
        return which(request -> request.status() == ContactStatus.ACCEPTED
                        && request.candidate().equals(candidate))
                .map(ContactRequest::restore)
                .toList();
    }

    @Override
    public Optional<ContactRequest> claimOverdue(LocalDate today) {
        return which(request -> isPending(request) && request.expiresOn().isBefore(today))
                .findFirst()
                .map(ContactRequest::restore);
    }

    @Override
    public int countAsked(CompanyId company, LocalDate day) {
        return (int) which(request ->
                        request.company().equals(company) && request.askedOn().equals(day))
                .count();
    }

    @Override
    public void save(ContactRequest request) {
        var next = request.snapshot();
        var before = kept.get(next.id().value().toString());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        PoolRule.CONTACT_AWAITED.refuseIf(isPending(next)
                && which(other -> isPending(other)
                                && !other.id().equals(next.id())
                                && other.company().equals(next.company())
                                && other.candidate().equals(next.candidate()))
                        .findFirst()
                        .isPresent());
        kept.put(next.id().value().toString(), saved(next));
    }

    @Override
    public Page<ContactItem> list(Optional<CompanyId> company, Optional<TerritoryCode> territory, PageRequest page) {
        var rows = which(request -> company.map(request.company()::equals).orElse(true))
                .filter(request ->
                        territory.map(wanted -> isIn(wanted, request)).orElse(true))
                .map(ContactItem::of)
                .filter(item -> item.id().toString().compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), item -> item.id().toString());
    }

    private boolean isIn(TerritoryCode territory, Snapshot request) {
        return entries.find(request.entry())
                .filter(entry -> entry.snapshot().territory().equals(territory))
                .isPresent();
    }

    private Stream<Snapshot> which(Predicate<Snapshot> wanted) {
        return kept.values().stream().filter(wanted);
    }

    private static boolean isPending(Snapshot request) {
        return request.status() == ContactStatus.PENDING;
    }

    private static Snapshot saved(Snapshot request) {
        return new Snapshot(
                request.id(),
                request.entry(),
                request.candidate(),
                request.company(),
                request.recruiter(),
                request.message(),
                request.askedOn(),
                request.expiresOn(),
                request.status(),
                request.closedOn(),
                request.version() + 1);
    }
}
