package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Where companies state what they need, correct it, confirm it, and say that it is filled or none any more. */
@ApplicationService
public class NeedDesk {
    private final Needs needs;
    private final NeedAccess access;
    private final NeedReading reading;
    private final NeedClock clock;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public NeedDesk(
            Needs needs,
            PartnerDirectory partners,
            ReferenceData reference,
            Wording wording,
            NeedSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.needs = needs;
        this.access = new NeedAccess(caller, needs);
        this.reading = new NeedReading(partners, reference, wording);
        this.clock = new NeedClock(clock, settings);
        this.journal = journal;
        this.ids = ids;
    }

    /** For adapters, before they read a form: whose role does not allow it is told so first. */
    public void requireKeeper() {
        access.keeper();
    }

    public void requireReviewer() {
        access.reviewer();
    }

    public NeedId state(StateNeed command) {
        var who = access.keeper();
        var company = reading.company(who, command.company(), clock.today());
        var contact = reading.contact(who, command.contact(), company);
        var need = RecruitmentNeed.state(
                new NeedId(ids.next()),
                new CompanyId(company.id()),
                new TerritoryCode(company.territory()),
                reading.statement(contact, Optional.empty(), command.content()),
                clock.now());
        keep(need, need.stated());
        return need.snapshot().id();
    }

    public void correct(CorrectNeed command) {
        var who = access.keeper();
        var need = access.found(who, new NeedVersion(command.id(), command.version()));
        var before = need.snapshot();
        var company = reading.member(before.company(), clock.today());
        var contact = reading.contact(who, command.contact().or(() -> Optional.of(before.contact())), company);
        var statement = reading.statement(contact, before.origin(), command.content());
        keep(need, need.correct(statement, clock.now()));
    }

    /** Lets a wording stand that was held up. */
    public void clear(NeedVersion read, String justification) {
        var need = access.found(access.reviewer(), read);
        keep(need, need.clear(justification, clock.now()));
    }

    public void confirm(NeedVersion read) {
        var need = access.found(access.keeper(), read);
        reading.member(need.snapshot().company(), clock.today());
        keep(need, need.confirm(clock.now()));
    }

    /** Asks the company whether it stands, before its time. */
    public void ask(NeedVersion read) {
        var need = access.found(access.reviewer(), read);
        keep(need, need.remind(clock.askUntil()));
    }

    public void fill(NeedVersion read, int posts) {
        var need = access.found(access.keeper(), read);
        keep(need, need.fill(posts, clock.now()));
    }

    public void withdraw(NeedVersion read, Withdrawal why) {
        var need = access.found(access.keeper(), read);
        keep(need, need.withdraw(why, clock.now().at()));
    }

    private void keep(RecruitmentNeed need, Event happened) {
        needs.save(need);
        journal.record(happened);
    }
}
