package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps needs fresh: companies are asked whether they stand, and what nobody confirms no longer counts. */
@ApplicationService
public class NeedUpkeep {
    private final Needs needs;
    private final NeedReading reading;
    private final NeedClock clock;
    private final CurrentCaller caller;
    private final Journal journal;

    @Inject
    public NeedUpkeep(
            Needs needs,
            PartnerDirectory partners,
            ReferenceData reference,
            Wording wording,
            NeedSettings settings,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.needs = needs;
        this.reading = new NeedReading(partners, reference, wording);
        this.clock = new NeedClock(clock, settings);
        this.caller = caller;
        this.journal = journal;
    }

    /** Asks about one need whose time has come, or lets it go stale; false when there is none. */
    public boolean askOrLetGoStale() {
        caller.get().require(SYSTEM);
        var due = needs.claimDue(clock.today(), clock.askUntil());
        due.ifPresent(this::attend);
        return due.isPresent();
    }

    private void attend(RecruitmentNeed need) {
        var known = need.snapshot();
        if (!reading.isMember(known.company(), clock.today())) {
            keep(need, need.withdraw(formerMember(), clock.now().at()));
        } else if (known.reminded()) {
            keep(need, need.goStale(clock.now().at()));
        } else {
            keep(need, need.remind(later(known.standing().staleOn(), clock.askUntil())));
        }
    }

    /** However late it is asked, a company has the whole time to answer. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Withdrawal formerMember() {
        return new Withdrawal(WithdrawalReason.NO_LONGER_A_MEMBER, "");
    }

    private void keep(RecruitmentNeed need, Event happened) {
        needs.save(need);
        journal.record(happened);
    }
}
