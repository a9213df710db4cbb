package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.FUNDER;

import fr.numericemploi.application.funding.SchemeRules;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The envelopes of a territory, and their ledger: its staff reads them, coordinators and administrators keep them; a funder
 * reads its own envelopes.
 */
@ApplicationService
public class EnvelopeRegister {
    private final Envelopes envelopes;
    private final EnvelopeViews views;
    private final Ledger ledger;
    private final LedgerViews lines;
    private final SchemeRules rules;
    private final PartnerDirectory partners;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public EnvelopeRegister(
            Envelopes envelopes,
            EnvelopeViews views,
            Ledger ledger,
            LedgerViews lines,
            SchemeRules rules,
            PartnerDirectory partners,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.envelopes = envelopes;
        this.views = views;
        this.ledger = ledger;
        this.lines = lines;
        this.rules = rules;
        this.partners = partners;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param grant what the convention gives at first */
    public EnvelopeId open(Terms terms, Amendment grant) {
        InputRule.FORBIDDEN.refuseIf(!keeper().sees(terms.territory()));
        partners.requireTerritory(terms.territory());
        Fields.blaming("funder", () -> partners.funder(terms.funder()));
        Fields.blaming("scheme", () -> requireKnown(terms.scheme()));
        var envelope = Envelope.open(new EnvelopeId(ids.next()), terms);
        journal.record(envelope.opened());
        amend(envelope, grant);
        return envelope.snapshot().id();
    }

    public void amend(EnvelopeId id, long version, Amendment amendment) {
        var keeper = keeper();
        var envelope = envelopes
                .find(id)
                .filter(found -> keeper.sees(found.snapshot().terms().territory()))
                .orElseThrow(unknown(id));
        InputRule.STALE.refuseIf(envelope.snapshot().version() != version);
        ledger.lock(List.of(id));
        amend(envelope, amendment);
    }

    public EnvelopeView find(EnvelopeId id) {
        var reader = reader();
        return views.view(id).filter(view -> isSeen(reader, view)).orElseThrow(unknown(id));
    }

    public Page<EnvelopeView> list(EnvelopeSearch search, PageRequest page) {
        return views.list(search.within(reader()), page);
    }

    /** Not for funders: the staff writes its reasons freely, and may name people. */
    public Page<LedgerLineView> lines(EnvelopeId id, PageRequest page) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        find(id);
        return lines.lines(id, page);
    }

    /** Counts every balance again from its lines. */
    public LedgerCheck check() {
        caller.get().require(ADMINISTRATOR);
        return new LedgerCheck(lines.count(), lines.differences());
    }

    private SchemeCode requireKnown(SchemeCode scheme) {
        EnvelopeRule.NO_SUCH_SCHEME.refuseIf(!rules.schemes().knows(scheme), Map.of("scheme", scheme.value()));
        return scheme;
    }

    private void amend(Envelope envelope, Amendment amendment) {
        var event = envelope.amend(amendment);
        envelopes.save(envelope);
        ledger.write(List.of(envelope.line(amendment, grounds(amendment))));
        journal.record(event);
    }

    private Grounds grounds(Amendment amendment) {
        return new Grounds(
                amendment.reason(), List.of(amendment.reference()), caller.get().actor(), clock.instant());
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    private Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, FUNDER);
    }

    private static boolean isSeen(Caller reader, EnvelopeView view) {
        var terms = view.terms();
        return reader.is(FUNDER)
                ? reader.funder().filter(terms.funder()::equals).isPresent()
                        && reader.territory().map(terms.territory()::equals).orElse(true)
                : reader.sees(terms.territory());
    }

    private static Supplier<RuleViolation> unknown(EnvelopeId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "L'enveloppe", "id", id.value()));
    }
}
