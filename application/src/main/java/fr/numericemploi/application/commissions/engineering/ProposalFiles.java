package fr.numericemploi.application.commissions.engineering;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.catalogue.needs.OpenNeeds;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.commissions.engineering.proposal.Course;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads at once, in one transaction, all that a proposal is worked out from afterwards. */
@ApplicationService
public class ProposalFiles {
    private final OpenNeeds needs;
    private final TalentPool pool;
    private final Courses courses;
    private final ReferenceData reference;
    private final EngineeringSettings settings;
    private final Sight sight;
    private final Clock clock;

    @Inject
    public ProposalFiles(
            OpenNeeds needs,
            TalentPool pool,
            ProgrammeFiles programmes,
            PartnerDirectory partners,
            ReferenceData reference,
            EngineeringSettings settings,
            CurrentCaller caller,
            Clock clock) {
        this.needs = needs;
        this.pool = pool;
        this.courses = new Courses(programmes);
        this.reference = reference;
        this.settings = settings;
        this.sight = new Sight(partners, caller);
        this.clock = clock;
    }

    /** @param titles of all the programmes weighed, also of those that can not be given for want of seats, cost or validity */
    public record File(ProposalProblem problem, Map<ProgrammeVersionId, String> titles) {}

    public File read(ProposeForTerritory ask) {
        var territory = sight.territory(ask.territory());
        var today = LocalDate.now(clock);
        var weighed = courses.of(territory, ask.programmes());
        var problem = new ProposalProblem(
                people(territory, today),
                demands(territory, today),
                courses(weighed, today),
                ask.budget(),
                settings.percent());
        return new File(problem, weighed.stream().collect(toMap(ProgrammeFacts::id, ProgrammeFacts::title)));
    }

    private List<Prospect> people(TerritoryCode territory, LocalDate day) {
        return pool.shownOn(territory, day).stream().map(Prospect::of).toList();
    }

    private List<Demand> demands(TerritoryCode territory, LocalDate day) {
        return needs.on(territory, day).stream().map(new Demands(reference)::of).toList();
    }

    private static List<Course> courses(List<ProgrammeFacts> weighed, LocalDate day) {
        return weighed.stream()
                .map(facts -> Courses.course(facts, day))
                .flatMap(Optional::stream)
                .toList();
    }
}
