package fr.numericemploi.application.funding.reports;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.FUNDER;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.partners.FunderView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is told to those who pay: coordinators and administrators make it up for any funder, a funder reads its own. A funder
 * reads the trainees' names where its convention says so.
 */
@ApplicationService
public class FundingReporting {
    private final LedgerSums sums;
    private final Labels labels;
    private final PartnerDirectory partners;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public FundingReporting(
            LedgerSums sums,
            SessionDirectory sessions,
            ProgrammeFiles programmes,
            CandidateFiles people,
            ReferenceData reference,
            PartnerDirectory partners,
            CurrentCaller caller,
            Clock clock) {
        this.sums = sums;
        this.labels = new Labels(sessions, programmes, people, reference);
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    public FundingReport report(ReportForm form) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, FUNDER);
        var funder = funder(reader, form.toFunder());
        var period = form.toPeriod();
        var search = form.toSearch().within(reader);
        var lines = sums.of(search, start(period.from()), start(period.end()));
        var named = !reader.is(FUNDER) || funder.profile().seesNames();
        return new Breakdown(lines, labels, named).report(funder.profile().name(), search, period);
    }

    private FunderView funder(Caller reader, FunderId id) {
        InputRule.UNKNOWN.refuseIf(
                reader.is(FUNDER) && !reader.funder().equals(Optional.of(id)),
                Map.of("what", "Le financeur", "id", id.value()));
        return partners.funder(id);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
