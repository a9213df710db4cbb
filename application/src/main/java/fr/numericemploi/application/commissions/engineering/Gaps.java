package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.catalogue.needs.OpenNeeds;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.commissions.engineering.EngineeringRule;
import fr.numericemploi.domain.commissions.engineering.Gap;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.commissions.engineering.Yardstick;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the companies of a territory need, and whom its pool has, on any day. */
@ApplicationService
public class Gaps {
    private final OpenNeeds needs;
    private final TalentPool pool;
    private final ReferenceData reference;
    private final EngineeringSettings settings;
    private final Sight sight;
    private final Clock clock;

    @Inject
    public Gaps(
            OpenNeeds needs,
            TalentPool pool,
            PartnerDirectory partners,
            ReferenceData reference,
            EngineeringSettings settings,
            CurrentCaller caller,
            Clock clock) {
        this.needs = needs;
        this.pool = pool;
        this.reference = reference;
        this.settings = settings;
        this.sight = new Sight(partners, caller);
        this.clock = clock;
    }

    /**
     * By quarter and job.
     *
     * @param wanted the caller's own territory where none is given
     * @param day today where none is given; never one to come
     */
    public List<GapView> on(Optional<TerritoryCode> wanted, Optional<LocalDate> day) {
        var territory = sight.territory(wanted);
        var today = LocalDate.now(clock);
        var looked = day.orElse(today);
        EngineeringRule.DAY_TO_COME.refuseIf(looked.isAfter(today), Map.of("day", looked, "today", today));
        var yardstick = new Yardstick(looked, settings.percent(), settings.training());
        var people = pool.shownOn(territory, looked).stream().map(Prospect::of).toList();
        var demands = needs.on(territory, looked).stream()
                .map(new Demands(reference)::of)
                .toList();
        return Gap.of(demands, people, yardstick).stream()
                .map(gap -> GapView.of(gap, reference))
                .toList();
    }
}
